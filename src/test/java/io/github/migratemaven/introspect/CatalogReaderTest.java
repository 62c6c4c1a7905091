package io.github.migratemaven.introspect;

import static io.github.migratemaven.testkit.CatalogAssert.assertThatCatalogOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.Selection;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {

  private TestDatabase database;

  @BeforeEach
  void create() {
    database = TestDatabase.create();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void sees_the_uncommitted_work_of_an_open_transaction_and_leaves_it_open() throws SQLException {
    database.execute("BEGIN; SET LOCAL search_path = pg_catalog; CREATE TABLE public.t (a int)");
    assertThatCatalogOf(database.connection())
        .hasText("schema public\ntable public.t\n  column a integer\n");
    assertThat(database.queryStrings("SHOW search_path")).containsExactly("pg_catalog");
    database.execute("ROLLBACK");
    assertThatCatalogOf(database.connection()).hasText("schema public\n");
  }

  @Test
  void a_transaction_of_its_own_ends_and_leaves_the_session_as_it_was() throws SQLException {
    Connection connection = database.connection();
    connection.setAutoCommit(false);
    read(Scope.everything("public"));
    assertThat(connection.getAutoCommit()).isFalse();
    connection.setAutoCommit(true);
    read(Scope.everything("elsewhere"));
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(database.queryStrings("SHOW search_path")).containsExactly("public");
    assertThat(database.queryStrings("SHOW transaction_read_only")).containsExactly("off");
    database.execute("CREATE TABLE still_writable (a int)");
  }

  @Test
  void texts_leave_out_the_default_schema_and_no_other() throws SQLException {
    database.execute(
        "CREATE SCHEMA tenant; CREATE TABLE tenant.t (id serial); CREATE TABLE public.u (id serial)");
    Catalog catalog = read(Scope.everything("tenant"));
    assertThat(catalog.tables())
        .extracting(table -> table.columns().get(0).value())
        .containsExactly(
            new ColumnValue.Default("nextval('public.u_id_seq'::regclass)"),
            new ColumnValue.Default("nextval('t_id_seq'::regclass)"));
  }

  @Test
  void other_schemas_than_those_of_the_scope_are_not_read() throws SQLException {
    database.execute(
        "CREATE SCHEMA sales; CREATE TABLE sales.t (a int); CREATE VIEW sales.v AS SELECT 1;"
            + " CREATE TYPE sales.e AS ENUM ('x'); CREATE SEQUENCE sales.s; CREATE TABLE public.mine (a int)");
    Catalog catalog = read(Scope.of("public", Set.of("public", "not there")));
    assertThat(catalog.namespaces()).extracting(Namespace::name).containsExactly("public");
    assertThat(catalog.tables()).hasSize(1);
    assertThat(catalog.enums()).isEmpty();
    assertThat(catalog.sequences()).isEmpty();
    assertThat(catalog.unmodelled()).isEmpty();
  }

  @Test
  void comments_in_a_schema_whose_name_needs_quotes_are_named() throws SQLException {
    database.execute(
        "CREATE SCHEMA \"Shop\"; CREATE TABLE \"Shop\".t (id int GENERATED ALWAYS AS IDENTITY);"
            + " COMMENT ON SEQUENCE \"Shop\".t_id_seq IS 'counts'");
    assertThat(read(Scope.everything("public")).unmodelled())
        .containsExactly(new Unmodelled("comment on sequence", "\"Shop\".t_id_seq"));
  }

  @Test
  void what_stands_in_no_schema_and_is_not_about_ours_is_named() throws SQLException {
    database.execute(
        """
        CREATE EXTENSION btree_gist; -- Has loose members of its own.
        CREATE SCHEMA theirs;
        CREATE TYPE theirs.pair AS (a int, b int);
        CREATE FUNCTION theirs.cast_it(theirs.pair) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE CAST (theirs.pair AS int) WITH FUNCTION theirs.cast_it(theirs.pair);
        CREATE FUNCTION theirs.from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_lextype';
        CREATE TRANSFORM FOR theirs.pair LANGUAGE sql (FROM SQL WITH FUNCTION theirs.from_sql(internal));
        CREATE FUNCTION theirs.compare(int, text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
        ALTER OPERATOR FAMILY integer_ops USING btree
          ADD FUNCTION 1 (int, text) theirs.compare(int, text);
        CREATE OPERATOR FAMILY theirs.family USING btree;
        ALTER OPERATOR FAMILY theirs.family USING btree
          ADD FUNCTION 1 (int, text) theirs.compare(int, text);
        """);
    Catalog catalog = read(Scope.of("public", Set.of("public")));
    assertThat(catalog.unmodelled())
        .containsExactly(
            new Unmodelled("cast", "(theirs.pair AS integer)"),
            new Unmodelled(
                "operator family member",
                "function 1 (integer, pg_catalog.text) of pg_catalog.integer_ops USING btree"),
            new Unmodelled("transform", "for theirs.pair language sql"));
    assertThat(catalog.definitions()).isEmpty();
  }

  @Test
  void excluded_tables_go_with_all_that_hangs_on_them() throws SQLException {
    database.execute(
        "CREATE TABLE tmp_1 (id serial PRIMARY KEY, a int) WITH (fillfactor = 50);"
            + " CREATE INDEX ON tmp_1 (a); CREATE RULE r AS ON DELETE TO tmp_1 DO INSTEAD NOTHING;"
            + " COMMENT ON INDEX tmp_1_pkey IS 'x'; CREATE STATISTICS st ON id, a FROM tmp_1;"
            + " CREATE VIEW tmp_view AS SELECT 1; CREATE SEQUENCE tmp_s; CREATE TABLE kept (a int);"
            + " CREATE PUBLICATION pub FOR TABLE tmp_1, kept");
    for (List<String> excluded : List.of(List.of("public.tmp_*"), List.of("tmp?*"))) {
      Catalog catalog = read(excluding(excluded));
      assertThat(catalog.tables()).extracting(table -> table.name().name()).containsExactly("kept");
      assertThat(catalog.sequences()).isEmpty();
      assertThat(catalog.definitions())
          .extracting(Definition::identity)
          .containsExactly("pub", "pub(kept)");
      assertThat(catalog.unmodelled()).isEmpty();
    }
    assertThat(read(excluding(List.of("other.tmp_*"))).tables()).hasSize(2);
  }

  @Test
  void a_failed_assertion_shows_the_lines_that_differ() throws SQLException {
    Catalog before = read(Scope.everything("public"));
    database.execute("CREATE TABLE t (a int)");
    assertThatThrownBy(() -> assertThatCatalogOf(database.connection()).isSameAs(before))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(" schema public\n+table public.t\n+  column a integer");
  }

  private static Scope excluding(List<String> excluded) {
    return Scope.everything("public").withSelection(Selection.of(List.of(), excluded));
  }

  private Catalog read(Scope scope) throws SQLException {
    return CatalogReader.read(database.connection(), scope);
  }
}
