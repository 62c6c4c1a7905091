package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.LeftOut;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.Selection;
import io.github.migratemaven.testkit.CatalogAssert;
import io.github.migratemaven.testkit.CatalogText;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What patterns let pass of a database that has one of each kind in public, and one in x. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectedObjectsTest {

  private static final String OBJECTS =
      """
      CREATE TYPE %1$smood AS ENUM ('a'); COMMENT ON TYPE %1$smood IS 'how it is';
      CREATE DOMAIN %1$sdom AS int CHECK (VALUE > 0);
      CREATE TYPE %1$scomp AS (a int);
      CREATE TYPE %1$srng AS RANGE (SUBTYPE = int);
      CREATE TYPE %1$sshell;
      CREATE FUNCTION %1$stouch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TABLE %1$stab (id serial PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY, a text);
      CREATE INDEX ON %1$stab (a); COMMENT ON INDEX %1$stab_pkey IS 'its key';
      ALTER TABLE %1$stab ENABLE ROW LEVEL SECURITY; CREATE POLICY pol ON %1$stab USING (true);
      CREATE RULE rul AS ON DELETE TO %1$stab DO INSTEAD NOTHING;
      CREATE TRIGGER tri BEFORE INSERT ON %1$stab FOR EACH ROW EXECUTE FUNCTION %1$stouch();
      CREATE STATISTICS %1$sst ON id, a FROM %1$stab;
      CREATE SEQUENCE %1$sseq;
      CREATE VIEW %1$svie AS SELECT 1 AS one;
      CREATE MATERIALIZED VIEW %1$smat AS SELECT 1 AS one; CREATE INDEX ON %1$smat (one);
      CREATE FUNCTION %1$sfun(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
      CREATE PROCEDURE %1$spro() LANGUAGE sql AS '';
      CREATE AGGREGATE %1$sagg(int) (SFUNC = int4pl, STYPE = int);
      CREATE OPERATOR %1$s<-> (FUNCTION = int4pl, LEFTARG = int, RIGHTARG = int);
      CREATE COLLATION %1$scol (LOCALE = 'C');
      CREATE TEXT SEARCH DICTIONARY %1$sdic (TEMPLATE = simple);
      GRANT SELECT ON %1$stab, %1$svie, %1$sseq TO PUBLIC; GRANT UPDATE (a) ON %1$stab TO PUBLIC;
      REVOKE ALL ON FUNCTION %1$sfun FROM PUBLIC; REVOKE ALL ON TYPE %1$smood FROM PUBLIC;
      """;

  private final TestDatabase database = TestDatabase.create();

  @BeforeAll
  void make() {
    database.execute(
        OBJECTS.formatted("")
            + "CREATE SCHEMA x; COMMENT ON SCHEMA x IS 'the other';"
            + OBJECTS.formatted("x.")
            + "CREATE PUBLICATION pub FOR TABLE tab, x.tab; CREATE PUBLICATION other;"
            + "CREATE FOREIGN DATA WRAPPER fdw OPTIONS (password 'x');"
            + "CREATE SERVER srv FOREIGN DATA WRAPPER fdw;"
            + "CREATE FOREIGN TABLE x.far (a int DEFAULT 1) SERVER srv;"
            + "CREATE USER MAPPING FOR CURRENT_USER SERVER srv;"
            + "ALTER DEFAULT PRIVILEGES IN SCHEMA x GRANT SELECT ON TABLES TO PUBLIC;");
  }

  @AfterAll
  void drop() {
    database.close();
  }

  /** Every pattern beside the statement that drops what it leaves out. */
  @TestFactory
  Stream<DynamicTest> what_is_left_out_is_as_if_it_were_not_there() {
    return Stream.of(
            "enum:x.mood = DROP TYPE x.mood",
            "domain:x.dom = DROP DOMAIN x.dom",
            "composite_type:x.comp = DROP TYPE x.comp",
            "range_type:x.rng = DROP TYPE x.rng",
            "shell_type:x.shell = DROP TYPE x.shell",
            "table:x.tab = DROP TABLE x.tab",
            "x.tab = DROP TABLE x.tab",
            "foreign_table:x.far = DROP FOREIGN TABLE x.far",
            "sequence:x.seq = DROP SEQUENCE x.seq",
            "view:x.vie = DROP VIEW x.vie",
            "materialized_view:x.mat = DROP MATERIALIZED VIEW x.mat",
            "function:x.fun = DROP FUNCTION x.fun",
            "procedure:x.pro = DROP PROCEDURE x.pro",
            "aggregate:x.agg = DROP AGGREGATE x.agg(int)",
            "operator:x.<-> = DROP OPERATOR x.<-> (int, int)",
            "collation:x.col = DROP COLLATION x.col",
            "text_search_dictionary:x.dic = DROP TEXT SEARCH DICTIONARY x.dic",
            "statistics_object:x.st = DROP STATISTICS x.st",
            "default_privileges:x.* = ALTER DEFAULT PRIVILEGES IN SCHEMA x REVOKE SELECT ON TABLES FROM PUBLIC",
            "publication:pub = DROP PUBLICATION pub",
            "user_mapping:* = DROP USER MAPPING FOR CURRENT_USER SERVER srv",
            "schema:x = DROP SCHEMA x CASCADE")
        .map(
            line -> {
              String[] parts = line.split(" = ", 2);
              return DynamicTest.dynamicTest(
                  parts[0], () -> isAsAfter(parts[1], excluding(parts[0])));
            });
  }

  @Test
  void a_server_goes_with_its_user_mappings_and_its_secrets() throws SQLException {
    Catalog catalog = read(excluding("server:*", "foreign_data_wrapper:*", "foreign_table:*"));
    assertThat(CatalogText.of(catalog)).doesNotContain("srv", "fdw");
  }

  @Test
  void included_is_a_table_with_its_parts_and_nothing_else() throws SQLException {
    CatalogAssert.assertThat(read(including("x.tab")))
        .hasText(
            """
            schema x -- the other
            sequence x.tab_id_seq integer owned by x.tab.id
            table x.tab row security
              column id integer not null default nextval('x.tab_id_seq'::regclass)
              column n integer not null identity always integer
              column a text
              primary key tab_pkey (id) index commented its key
              index tab_a_idx btree (a)
              policy pol permissive for all to PUBLIC using true
            trigger tri on x.tab origin
              BEFORE INSERT ... FOR EACH ROW EXECUTE FUNCTION x.touch()
            rule rul on x.tab origin
              DELETE ... DO INSTEAD NOTHING
            relation x.tab of CURRENT_USER
              grant SELECT for PUBLIC
              grant UPDATE of a for PUBLIC
            """);
  }

  @Test
  void an_included_schema_is_all_that_stands_in_it() throws SQLException {
    Catalog all = read(Selection.EVERYTHING);
    Catalog some = read(including("schema:x"));

    assertThat(some.namespaces()).extracting(Namespace::name).containsExactly("x");
    assertThat(some.tables())
        .isEqualTo(all.tables().stream().filter(t -> t.name().schema().equals("x")).toList());
    assertThat(some.extensions()).isEmpty();
  }

  @Test
  void a_table_takes_its_sequences_along_whatever_their_names() throws SQLException {
    Catalog catalog = read(excluding("*_seq"));
    assertThat(catalog.sequences()).extracting(s -> s.name().name()).contains("tab_id_seq");
    assertThat(read(excluding("sequence:*")).sequences())
        .extracting(s -> s.name().schema() + "." + s.name().name())
        .containsExactly("public.tab_id_seq", "x.tab_id_seq");
  }

  @Test
  void what_is_left_out_is_known_with_the_reason() throws SQLException {
    assertThat(read(excluding("x.tab", "x.fun", "function:x.fun")).leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "sequence x.tab_id_seq, which <exclude> leaves out: x.tab",
            "sequence x.tab_n_seq, which <exclude> leaves out: x.tab",
            "table x.tab, which <exclude> leaves out: x.tab",
            "function x.fun(integer), which <exclude> leaves out: function:x.fun");
  }

  private void isAsAfter(String drop, Selection selection) throws SQLException {
    Catalog selected = read(selection);
    database.execute("BEGIN; " + drop);
    try {
      CatalogAssert.assertThat(selected).isSameAs(read(Selection.EVERYTHING));
    } finally {
      database.execute("ROLLBACK");
    }
  }

  private Catalog read(Selection selection) throws SQLException {
    return CatalogReader.read(
        database.connection(),
        Scope.everything("public").withSelection(selection).withPrivileges(true));
  }

  private static Selection excluding(String... patterns) {
    return Selection.of(List.of(), List.of(patterns));
  }

  private static Selection including(String... patterns) {
    return Selection.of(List.of(patterns), List.of());
  }
}
