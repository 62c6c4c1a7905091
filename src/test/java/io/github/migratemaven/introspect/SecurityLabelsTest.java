package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Selection;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Security labels are named wherever they stick. No bundle has a provider, so the labels are put
 * where PostgreSQL would put them.
 */
class SecurityLabelsTest {

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    database.execute(
        """
        CREATE SCHEMA "Shop";
        CREATE TABLE "Shop".t (a int, "B" int);
        CREATE TABLE left_out (a int);
        CREATE VIEW v AS SELECT 1 AS a;
        CREATE SEQUENCE s;
        CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE DOMAIN d AS int;
        CREATE PUBLICATION p;
        CREATE SUBSCRIPTION news CONNECTION '' PUBLICATION p
          WITH (connect = false, slot_name = NONE);
        """);
    database.execute("SET allow_system_table_mods = on");
    label("'\"Shop\".t'::regclass", "pg_class", 0);
    label("'\"Shop\".t'::regclass", "pg_class", 2);
    label("'left_out'::regclass", "pg_class", 1);
    label("'v'::regclass", "pg_class", 1);
    label("'s'::regclass", "pg_class", 0);
    label("'f(int)'::regprocedure", "pg_proc", 0);
    label("'d'::regtype", "pg_type", 0);
    label("'public'::regnamespace", "pg_namespace", 0);
    label("'\"Shop\"'::regnamespace", "pg_namespace", 0);
    label("(SELECT oid FROM pg_publication)", "pg_publication", 0);
    database.execute(
        "INSERT INTO pg_shseclabel SELECT s.oid, 'pg_subscription'::regclass, 'toy', 'geheim'"
            + " FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid"
            + " WHERE d.datname = current_database()");
  }

  @AfterEach
  void close() {
    database.execute("DROP SUBSCRIPTION news");
    database.close();
  }

  @Test
  void they_are_named_by_provider_and_object() throws SQLException {
    assertThat(
            labels(
                Scope.everything("public")
                    .withSelection(Selection.of(List.of(), List.of("left_out")))))
        .containsExactlyInAnyOrder(
            "toy on table \"Shop\".t",
            "toy on table column \"Shop\".t.\"B\"",
            "toy on view column public.v.a",
            "toy on sequence public.s",
            "toy on function public.f(integer)",
            "toy on type public.d",
            "toy on schema public",
            "toy on schema \"Shop\"",
            "toy on publication p",
            "toy on subscription news");
  }

  @Test
  void those_of_schemas_that_are_not_managed_are_not_named() throws SQLException {
    assertThat(labels(Scope.of("public", List.of("public"))))
        .contains("toy on table column public.left_out.a", "toy on schema public")
        .noneMatch(label -> label.contains("Shop"));
  }

  private void label(String object, String catalog, int part) {
    database.execute(
        "INSERT INTO pg_seclabel VALUES (%s, '%s'::regclass, %d, 'toy', 'geheim')"
            .formatted(object, catalog, part));
  }

  private List<String> labels(Scope scope) throws SQLException {
    var catalog = CatalogReader.read(database.connection(), scope);
    assertThat(catalog.toString()).doesNotContain("geheim");
    return catalog.unmodelled().stream()
        .filter(each -> each.kind().equals("security label"))
        .map(Unmodelled::identity)
        .toList();
  }
}
