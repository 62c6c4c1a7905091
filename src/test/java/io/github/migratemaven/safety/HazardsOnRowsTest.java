package io.github.migratemaven.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.safety.Hazard.Outcome;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same hazards everywhere, and what they mean for the rows of one database. */
class HazardsOnRowsTest {

  private TestDatabase before;
  private TestDatabase after;

  @BeforeEach
  void create() {
    before = TestDatabase.create();
    after = TestDatabase.create();
  }

  @AfterEach
  void close() {
    before.close();
    after.close();
  }

  @Test
  void a_dropped_table_is_a_loss_even_when_it_is_empty_here() {
    before.execute("CREATE TABLE t (id integer)");
    assertThat(only(Fills.NONE))
        .satisfies(
            hazard -> {
              assertThat(hazard.severity()).isEqualTo(Severity.LOSS);
              assertThat(hazard.here()).isEqualTo(Outcome.HARMLESS);
              assertThat(Consents.of(null).cover(hazard)).isFalse();
            });
  }

  @Test
  void a_dropped_table_with_rows_is_counted() {
    before.execute("CREATE TABLE t (id integer); INSERT INTO t VALUES (1), (2)");
    assertThat(only(Fills.NONE))
        .satisfies(
            hazard -> {
              assertThat(hazard.losesHere()).isTrue();
              assertThat(hazard.textHere())
                  .isEqualTo("You are about to drop the `t` table, which is not empty (2 rows).");
            });
  }

  @Test
  void rows_that_do_not_fit_a_partition_are_counted() {
    String parent = "CREATE TABLE p (a integer NOT NULL, b text) PARTITION BY RANGE (a);";
    before.execute(
        parent
            + "CREATE TABLE t (a integer NOT NULL, b text); INSERT INTO t VALUES (1), (5), (10)");
    after.execute(parent + "CREATE TABLE t PARTITION OF p FOR VALUES FROM (2) TO (10)");
    assertThat(only(Fills.NONE).textHere()).endsWith("There are 2 such rows.");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
    before.execute("DELETE FROM t WHERE a <> 5");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
  }

  @Test
  void rows_of_another_list_or_remainder_are_counted() {
    String parent = "CREATE TABLE p (a text) PARTITION BY LIST (a);";
    before.execute(
        parent + "CREATE TABLE t (a text); INSERT INTO t VALUES ('x'), ('it''s'), (NULL)");
    after.execute(parent + "CREATE TABLE t PARTITION OF p FOR VALUES IN ('it''s', 'y')");
    assertThat(only(Fills.NONE).textHere()).endsWith("There are 2 such rows.");
  }

  @Test
  void rows_of_the_default_partition_are_in_the_way_of_a_new_one() {
    String parent =
        "CREATE TABLE p (a integer) PARTITION BY LIST (a);"
            + " CREATE TABLE rest PARTITION OF p DEFAULT;";
    before.execute(parent + "INSERT INTO p VALUES (1), (2), (2), (NULL)");
    after.execute(parent + "CREATE TABLE two PARTITION OF p FOR VALUES IN (2)");
    assertThat(only(Fills.NONE).textHere()).endsWith("There are 2 such rows.");
  }

  @Test
  void the_keys_of_a_parent_do_not_hold_for_what_inherits_from_it() {
    String tables = "CREATE TABLE p (a integer NOT NULL); CREATE TABLE c () INHERITS (p);";
    before.execute(tables + "INSERT INTO p VALUES (1); INSERT INTO c VALUES (1)");
    after.execute(tables + "ALTER TABLE p ADD UNIQUE (a)");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
  }

  @Test
  void an_attribute_of_typed_tables_counts_their_values() {
    before.execute(
        "CREATE TYPE ty AS (a integer, b text); CREATE TABLE t OF ty;"
            + " INSERT INTO t VALUES (1, 'x'), (2, NULL)");
    after.execute("CREATE TYPE ty AS (a integer); CREATE TABLE t OF ty");
    assertThat(only(Fills.NONE).losesHere()).isTrue();
    assertThat(only(Fills.NONE).textHere()).contains("1 non-null values");
  }

  @Test
  void bounds_of_ranges_that_fit_are_harmless() {
    before.execute(
        "CREATE TYPE span AS RANGE (SUBTYPE = bigint); CREATE TABLE t (s span, m span_multirange);"
            + " INSERT INTO t VALUES ('[1,)', '{[2,3),[5,8)}'), ('empty', NULL)");
    after.execute(
        "CREATE TYPE span AS RANGE (SUBTYPE = integer); CREATE TABLE t (s span, m span_multirange)");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
  }

  @Test
  void a_dropped_column_counts_its_values() {
    before.execute("CREATE TABLE t (id integer, a text); INSERT INTO t VALUES (1, 'x'), (2, NULL)");
    after.execute("CREATE TABLE t (id integer)");
    assertThat(only(Fills.NONE).textHere()).contains("still contains 1 non-null values");
  }

  @Test
  void a_dropped_sequence_loses_its_position_unless_a_column_owns_it() {
    before.execute("CREATE SEQUENCE numbers; CREATE TABLE t (id serial)");
    after.execute("CREATE TABLE t (id integer NOT NULL)");
    assertThat(only(Fills.NONE))
        .satisfies(
            hazard -> {
              assertThat(hazard.item()).hasToString("sequence:numbers");
              assertThat(hazard.losesHere()).isTrue();
              assertThat(Consents.of("sequence:numbers").cover(hazard)).isTrue();
            });
  }

  @Test
  void a_required_column_fails_where_there_are_rows_unless_it_is_filled() throws SQLException {
    before.execute("CREATE TABLE t (id integer); INSERT INTO t VALUES (1)");
    after.execute("CREATE TABLE t (id integer, a text NOT NULL)");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
    assertThat(hazards(Fills.parse("t.a='x'", names()))).isEmpty();
  }

  @Test
  void not_null_fails_where_there_are_nulls() {
    before.execute("CREATE TABLE t (a text); INSERT INTO t VALUES (NULL), ('x')");
    after.execute("CREATE TABLE t (a text NOT NULL)");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
    assertThat(only(Fills.NONE).textHere()).contains("there are 1 existing NULL values");
  }

  @Test
  void a_unique_index_fails_where_there_are_duplicates() {
    before.execute("CREATE TABLE t (a text); INSERT INTO t VALUES (NULL), (NULL), ('x')");
    after.execute("CREATE TABLE t (a text); CREATE UNIQUE INDEX u ON t (a)");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES ('x')");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_narrower_string_fails_where_a_value_is_too_long() {
    before.execute("CREATE TABLE t (a text); INSERT INTO t VALUES ('abc')");
    after.execute("CREATE TABLE t (a varchar(3))");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES ('abcd')");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_narrower_integer_fails_where_a_value_is_too_large() {
    before.execute("CREATE TABLE t (a bigint); INSERT INTO t VALUES (3000000000)");
    after.execute("CREATE TABLE t (a integer)");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_check_fails_where_rows_violate_it() {
    before.execute("CREATE TABLE t (a integer); INSERT INTO t VALUES (1), (NULL)");
    after.execute("CREATE TABLE t (a integer CHECK (a > 0))");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES (-1)");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_foreign_key_fails_where_rows_are_orphans() {
    String tables = "CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE b (a_id integer %s)";
    before.execute(tables.formatted("") + "; INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)");
    after.execute(tables.formatted("REFERENCES a"));
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO b VALUES (2)");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_not_null_of_new_rows_fails_where_it_shall_hold_for_old_ones() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "NOT VALID came with 18");
    before.execute(
        "CREATE TABLE t (a integer); INSERT INTO t VALUES (1);"
            + " ALTER TABLE t ADD CONSTRAINT a_is_there NOT NULL a NOT VALID");
    after.execute("CREATE TABLE t (a integer CONSTRAINT a_is_there NOT NULL)");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute(
        "ALTER TABLE t DROP CONSTRAINT a_is_there; INSERT INTO t VALUES (NULL);"
            + " ALTER TABLE t ADD CONSTRAINT a_is_there NOT NULL a NOT VALID");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_not_null_that_children_get_looks_at_their_rows_and_another_does_not() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "NO INHERIT came with 18");
    String tables = "CREATE TABLE t (a integer %s); CREATE TABLE u () INHERITS (t);";
    before.execute(tables.formatted("") + "INSERT INTO u VALUES (NULL)");
    after.execute(tables.formatted("NOT NULL NO INHERIT"));
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("ALTER TABLE t ADD NOT NULL a NO INHERIT");
    after.execute("ALTER TABLE t ALTER CONSTRAINT t_a_not_null INHERIT");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_temporal_key_fails_where_rows_overlap_any_earlier_row() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "temporal keys came with 18");
    String table = "CREATE TABLE t (a int4range, d daterange%s);";
    before.execute(
        table.formatted("")
            + "INSERT INTO t VALUES ('[1,2)', '[2026-01-01,2027-01-01)'),"
            + " ('[1,2)', '[2027-01-01,2027-02-01)'), ('[5,6)', '[2026-03-01,2026-04-01)'),"
            + " (NULL, '[2026-01-01,2027-01-01)'), (NULL, '[2026-01-01,2027-01-01)')");
    after.execute(table.formatted(", CONSTRAINT u UNIQUE (a, d WITHOUT OVERLAPS)"));
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    // Both lie inside the long one, and the second does not touch the first.
    before.execute(
        "INSERT INTO t VALUES ('[1,2)', '[2026-02-01,2026-03-01)'),"
            + " ('[1,2)', '[2026-06-01,2026-07-01)')");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
    assertThat(only(Fills.NONE).textHere()).endsWith("There are 2 such rows.");
  }

  @Test
  void a_temporal_foreign_key_fails_where_referenced_rows_leave_a_gap() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "temporal keys came with 18");
    String tables =
        "CREATE TABLE a (id int4range, d daterange, PRIMARY KEY (id, d WITHOUT OVERLAPS));"
            + "CREATE TABLE b (a_id int4range, d daterange%s);";
    before.execute(
        tables.formatted("")
            + "INSERT INTO a VALUES ('[1,2)', '[2026-01-01,2026-06-01)'),"
            + " ('[1,2)', '[2026-06-01,2027-01-01)');"
            + "INSERT INTO b VALUES ('[1,2)', '[2026-05-01,2026-07-01)'), (NULL, '[2030-01-01,)')");
    after.execute(
        tables.formatted(
            ", CONSTRAINT f FOREIGN KEY (a_id, PERIOD d) REFERENCES a (id, PERIOD d)"));
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO b VALUES ('[1,2)', '[2026-12-01,2027-02-01)'), ('[9,10)', '[,)')");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
    assertThat(only(Fills.NONE).textHere()).endsWith("There are 2 such rows.");
  }

  @Test
  void a_foreign_key_that_is_enforced_again_counts_its_orphans() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "NOT ENFORCED came with 18");
    String tables =
        "CREATE TABLE a (id integer PRIMARY KEY);"
            + "CREATE TABLE b (a_id integer CONSTRAINT f REFERENCES a %s);";
    before.execute(tables.formatted("NOT ENFORCED") + "INSERT INTO b VALUES (1)");
    after.execute(tables.formatted(""));
    assertThat(only(Fills.NONE).failsHere()).isTrue();
    before.execute("INSERT INTO a VALUES (1)");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
  }

  @Test
  void removed_enum_values_fail_where_they_are_used() {
    before.execute("CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e, es e[])");
    after.execute("CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e, es e[])");
    before.execute("INSERT INTO t VALUES ('a', '{a}')");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES ('a', '{a,b}'), ('b', NULL)");
    assertThat(only(Fills.NONE).textHere()).endsWith("They are used 2 times.");
  }

  @Test
  void a_check_of_a_domain_counts_the_values_of_all_its_columns() {
    String tables =
        "CREATE TYPE pair AS (a d, b text); CREATE DOMAIN dd AS d;"
            + "CREATE TABLE t (d d, ds d[], pair pair, pairs pair[]); CREATE TABLE u (dd dd)";
    before.execute("CREATE DOMAIN d AS integer;" + tables);
    after.execute("CREATE DOMAIN d AS integer CHECK (VALUE > 0);" + tables);
    before.execute("INSERT INTO t VALUES (1, '{2,NULL}', '(3,x)', '{\"(4,x)\",NULL}')");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute(
        "INSERT INTO t VALUES (-1, '{-2,-3}', '(-4,x)', '{\"(-5,x)\"}');"
            + " INSERT INTO u VALUES (-6)");
    assertThat(only(Fills.NONE).textHere()).endsWith("There are 6 such values.");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_domain_made_required_fails_where_there_are_nulls() {
    before.execute("CREATE DOMAIN d AS integer; CREATE TABLE t (d d, ds d[])");
    after.execute("CREATE DOMAIN d AS integer NOT NULL; CREATE TABLE t (d d, ds d[])");
    before.execute("INSERT INTO t VALUES (1, NULL)");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES (NULL, '{NULL}')");
    assertThat(only(Fills.NONE).textHere()).contains("there are 2 existing NULL values");
  }

  @Test
  void a_domain_that_no_column_uses_is_no_hazard() throws SQLException {
    before.execute("CREATE DOMAIN d AS text");
    after.execute("CREATE DOMAIN d AS integer NOT NULL CHECK (VALUE > 0)");
    assertThat(hazards(Fills.NONE)).isEmpty();
  }

  @Test
  void another_type_under_a_domain_fails_where_a_value_does_not_fit() {
    before.execute("CREATE DOMAIN d AS text; CREATE TABLE t (d d, ds d[])");
    after.execute("CREATE DOMAIN d AS integer; CREATE TABLE t (d d, ds d[])");
    before.execute("INSERT INTO t VALUES ('1', '{2}')");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES (NULL, '{x}')");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_column_that_gets_a_domain_fails_where_a_value_violates_it() {
    String domain = "CREATE DOMAIN d AS text CHECK (VALUE <> '');";
    before.execute(domain + "CREATE TABLE t (a text); INSERT INTO t VALUES ('x')");
    after.execute(domain + "CREATE TABLE t (a d)");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES ('')");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_dropped_attribute_is_a_loss_by_item_and_counts_its_values() {
    String tables = "CREATE TYPE whole AS (part part); CREATE TABLE t (p part, ps part[], w whole)";
    before.execute("CREATE TYPE part AS (x integer, y text);" + tables);
    after.execute("CREATE TYPE part AS (y text);" + tables);
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("INSERT INTO t VALUES ('(1,a)', '{\"(2,b)\",\"(,c)\"}', '(\"(3,d)\")')");
    assertThat(only(Fills.NONE))
        .satisfies(
            hazard -> {
              assertThat(hazard.item()).hasToString("attribute:part.x");
              assertThat(hazard.losesHere()).isTrue();
              assertThat(hazard.textHere()).contains("still contain 3 non-null values");
              assertThat(Consents.of("attribute:part.x").cover(hazard)).isTrue();
            });
  }

  @Test
  void who_sees_rows_is_told_and_needs_no_consent() {
    String table = "CREATE TABLE t (a integer); ";
    before.execute(table + "ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t");
    after.execute(table + "CREATE POLICY p ON t");
    assertThat(only(Fills.NONE))
        .satisfies(
            hazard -> {
              assertThat(hazard.kind()).isEqualTo(HazardKind.ROW_SECURITY_DISABLED);
              assertThat(hazard.severity()).isEqualTo(Severity.ACCESS);
              assertThat(hazard.failsHere()).isFalse();
              assertThat(Consents.of(null).cover(hazard)).isTrue();
            });
  }

  @Test
  void constraints_that_stay_are_checked_against_values_that_are_rounded() {
    String tables =
        "CREATE TABLE r (n %1$s PRIMARY KEY);"
            + "CREATE TABLE t (a %1$s, b int, UNIQUE (a, b), FOREIGN KEY (a) REFERENCES r);"
            + "CREATE UNIQUE INDEX partial ON t ((a + 1)) WHERE b > 0;";
    before.execute(
        tables.formatted("numeric")
            + "INSERT INTO r VALUES (1.4), (1.2), (3), (4.1);"
            + "INSERT INTO t VALUES (1.4, 1), (1.2, 1), (4.1, 0)");
    after.execute(tables.formatted("numeric(9)"));

    List<Hazard> again = again();

    assertThat(again)
        .extracting(hazard -> hazard.item().toString() + " " + hazard.here())
        .containsExactlyInAnyOrder(
            "constraint:r.r_pkey HAPPENS",
            "constraint:t.t_a_b_key HAPPENS",
            "constraint:t.t_a_fkey HARMLESS",
            "index:partial HAPPENS");
    assertThat(again.get(0).textHere())
        .isEqualTo(
            "The key `r_pkey` on the table `r` will be checked again, since the type of a column"
                + " changes."
                + " If there are existing rows that do not fit it then, this will fail."
                + " There are 1 such rows or groups of rows.");
    before.execute("DELETE FROM t WHERE a = 1.2; DELETE FROM r WHERE n = 1.2");
    assertThat(again()).allSatisfy(h -> assertThat(h.here()).isEqualTo(Outcome.HARMLESS));
  }

  @Test
  void a_new_check_is_asked_of_the_values_that_columns_get() {
    before.execute("CREATE TABLE t (a numeric); INSERT INTO t VALUES (0.4)");
    after.execute("CREATE TABLE t (a numeric(9) CHECK (a > 0))");
    assertThat(hazardsOf(HazardKind.CHECK_ADDED))
        .singleElement()
        .satisfies(hazard -> assertThat(hazard.failsHere()).isTrue());
  }

  @Test
  void a_check_whose_function_is_made_again_may_fail_and_the_rows_cannot_tell() {
    String code = "CREATE FUNCTION fits(%s int) RETURNS boolean IMMUTABLE LANGUAGE sql RETURN %s;";
    String table = "CREATE TABLE t (a int CONSTRAINT c CHECK (fits(a)));";
    before.execute(code.formatted("x", "x > 0") + table);
    after.execute(code.formatted("y", "y > 9") + table);
    assertThat(again())
        .singleElement()
        .satisfies(
            hazard -> {
              assertThat(hazard.here()).isEqualTo(Outcome.HARMLESS);
              assertThat(hazard.severity()).isEqualTo(Severity.BLOCKING);
              assertThat(hazard.pureText())
                  .isEqualTo(
                      "The check constraint `c` on the table `t` will be checked again, since code"
                          + " that it needs is made again. If there are existing rows that do not"
                          + " fit it then, this will fail.");
            });
    before.execute("INSERT INTO t VALUES (1)");
    assertThat(again())
        .singleElement()
        .satisfies(hazard -> assertThat(hazard.here()).isEqualTo(Outcome.UNKNOWN));
  }

  @Test
  void a_check_of_a_domain_whose_function_is_made_again_may_fail_where_there_are_values() {
    String code = "CREATE FUNCTION fits(%s int) RETURNS boolean IMMUTABLE LANGUAGE sql RETURN %s;";
    String rest = "CREATE DOMAIN d AS int CHECK (fits(VALUE)); CREATE TABLE t (a d);";
    before.execute(code.formatted("x", "x > 0") + rest);
    after.execute(code.formatted("y", "y > 9") + rest);
    assertThat(again())
        .singleElement()
        .satisfies(hazard -> assertThat(hazard.here()).isEqualTo(Outcome.HARMLESS));
    before.execute("INSERT INTO t VALUES (1)");
    assertThat(again())
        .singleElement()
        .satisfies(hazard -> assertThat(hazard.here()).isEqualTo(Outcome.UNKNOWN));
  }

  @Test
  void unique_indexes_and_exclusions_over_an_operator_that_is_made_again_are_told() {
    String code =
        "CREATE FUNCTION same(%1$s int, b int) RETURNS boolean IMMUTABLE LANGUAGE sql RETURN %2$s;"
            + "CREATE FUNCTION compared(a int, b int) RETURNS int IMMUTABLE LANGUAGE sql RETURN a - b;"
            + "CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = same,"
            + " COMMUTATOR = ===);"
            + "CREATE OPERATOR CLASS ops FOR TYPE int USING btree AS OPERATOR 3 ===,"
            + " FUNCTION 1 compared(int, int);"
            + "CREATE TABLE t (a int, b int, EXCLUDE USING btree (b ops WITH ===));"
            + "CREATE UNIQUE INDEX u ON t (a ops);";
    before.execute(code.formatted("a", "a = b") + "INSERT INTO t VALUES (1, 1)");
    after.execute(code.formatted("x", "x = b"));
    assertThat(again())
        .extracting(hazard -> hazard.item().toString() + " " + hazard.here())
        .containsExactlyInAnyOrder("constraint:t.t_b_excl UNKNOWN", "index:u UNKNOWN");
  }

  @Test
  void duplicates_of_expressions_and_of_a_part_of_the_rows_are_counted() {
    before.execute(
        "CREATE TABLE t (a text, b int); INSERT INTO t VALUES ('x', 1), ('X', 1), ('y', 0), ('Y', 0)");
    after.execute(
        "CREATE TABLE t (a text, b int); CREATE UNIQUE INDEX ON t (lower(a)) WHERE b > 0");
    assertThat(only(Fills.NONE).textHere()).endsWith("There are 1 groups of duplicates.");
    before.execute("DELETE FROM t WHERE a = 'X'");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
  }

  @Test
  void a_sequence_that_has_counted_beyond_its_new_bounds_is_told() {
    before.execute("CREATE SEQUENCE s; SELECT setval('s', 100)");
    after.execute("CREATE SEQUENCE s MAXVALUE 100");
    assertThat(only(Fills.NONE).here()).isEqualTo(Outcome.HARMLESS);
    before.execute("SELECT setval('s', 101)");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
    assertThat(only(Fills.NONE).textHere())
        .isEqualTo(
            "The sequence `s` will only count from 1 to 100. If it has counted beyond that, this"
                + " will fail. It has.");
    assertThat(before.tries("ALTER SEQUENCE s MAXVALUE 100")).isFalse();
  }

  @Test
  void a_sequence_of_a_smaller_type_is_one_of_narrower_bounds() {
    before.execute("CREATE SEQUENCE s; SELECT setval('s', 40000)");
    after.execute("CREATE SEQUENCE s AS smallint");
    assertThat(only(Fills.NONE).failsHere()).isTrue();
  }

  @Test
  void a_materialized_view_without_data_is_told_to_be_emptied_by_a_change_below_it() {
    String view = "CREATE MATERIALIZED VIEW m AS SELECT id FROM t WITH ";
    before.execute("CREATE TABLE t (id int);" + view + "NO DATA");
    after.execute("CREATE TABLE t (id bigint);" + view + "NO DATA");
    assertThat(only(Fills.NONE).kind()).isEqualTo(HazardKind.VIEW_EMPTIED);
    after.execute("REFRESH MATERIALIZED VIEW m");
    assertThat(hazardsOf(HazardKind.VIEW_EMPTIED)).isEmpty();
  }

  @Test
  void a_function_with_its_owners_rights_that_is_made_again_is_told() {
    String function =
        "CREATE FUNCTION f(%s int) RETURNS int LANGUAGE sql %s AS 'SELECT 1 /* SECURITY DEFINER */'";
    before.execute(function.formatted("a", "SECURITY DEFINER"));
    after.execute(function.formatted("b", "SECURITY DEFINER"));
    assertThat(only(Fills.NONE).item()).hasToString("routine:f");
    before.execute("ALTER FUNCTION f SECURITY INVOKER");
    after.execute("ALTER FUNCTION f SECURITY INVOKER");
    assertThat(hazardsOf(HazardKind.DEFINER_MADE_AGAIN)).isEmpty();
  }

  @Test
  void a_missing_table_is_unknown_and_does_not_end_the_transaction() throws SQLException {
    before.execute("CREATE TABLE t (id integer)");
    Catalog had = read(before);
    before.execute("BEGIN; DROP TABLE t");
    before.connection().setAutoCommit(false);
    Pair<Catalog> catalogs = new Pair<>(had, read(after));
    List<Hazard> hazards =
        Hazards.of(Diff.between(catalogs), catalogs, Fills.NONE, names()).on(before.connection());
    assertThat(hazards).extracting(Hazard::here).containsExactly(Outcome.UNKNOWN);
    before.execute("SELECT 1");
    before.connection().rollback();
  }

  private Hazard only(Fills fills) {
    try {
      List<Hazard> hazards = hazards(fills);
      assertThat(hazards).hasSize(1);
      return hazards.get(0);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private List<Hazard> hazards(Fills fills) throws SQLException {
    Pair<Catalog> catalogs = new Pair<>(read(before), read(after));
    return Hazards.of(Diff.between(catalogs), catalogs, fills, names()).on(before.connection());
  }

  private static Catalog read(TestDatabase database) throws SQLException {
    return CatalogReader.read(database.connection(), Scope.everything("public"));
  }

  private static SqlNames names() {
    return new SqlNames("public");
  }

  private List<Hazard> again() {
    return hazardsOf(HazardKind.CHECKED_AGAIN);
  }

  private List<Hazard> hazardsOf(HazardKind kind) {
    try {
      return hazards(Fills.NONE).stream().filter(hazard -> hazard.kind() == kind).toList();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
