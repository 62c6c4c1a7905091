package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.postgres.ServerVersion;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a PostgreSQL that is not there yet may have, and what one has that is gone. */
class FutureServersTest {

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
  void a_kind_of_object_that_nobody_knows_yet_is_named_by_its_catalog() throws SQLException {
    future("INSERT INTO pg_catalog.pg_future VALUES (42, 'of initdb'), (20000, 'a'), (20001, 'b')");

    assertThat(read()).containsExactly(new Unmodelled("catalog", "pg_future with 2 of yours"));
  }

  @Test
  void a_new_catalog_without_rows_of_users_is_nothing_to_tell() throws SQLException {
    future("INSERT INTO pg_catalog.pg_future VALUES (42, 'of initdb')");

    assertThat(read()).isEmpty();
  }

  @Test
  void a_new_catalog_that_the_role_may_not_read_is_named_too() throws SQLException {
    future("CREATE ROLE onlooker_of_the_future; SET ROLE onlooker_of_the_future");
    try {
      assertThat(read())
          .containsExactly(new Unmodelled("catalog", "pg_future, which cannot be read"));
    } finally {
      database.execute("RESET ROLE; DROP ROLE onlooker_of_the_future");
    }
  }

  @Test
  void every_catalog_of_this_server_is_known() throws IOException {
    String query = Files.readString(ColumnsRead.QUERIES.resolve("unknown_catalogs.sql"));

    assertThat(
            database.queryStrings(
                """
                SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r'
                  AND NOT c.relisshared AND a.attnum = 1 AND a.atttypid = 'oid'::regtype
                """))
        .isNotEmpty()
        .allSatisfy(catalog -> assertThat(query).contains("'" + catalog + "'"));
  }

  @Test
  void a_server_that_is_too_old_is_refused_in_words() {
    assertThatThrownBy(() -> KnownServers.require(new ServerVersion(130012)))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.M463);
              assertThat(e.problem().what())
                  .isEqualTo("PostgreSQL 13 is too old: the schemas of 14 to 18 can be read.");
            });
  }

  private void future(String sql) {
    database.execute(
        "SET allow_system_table_mods = on;"
            + " CREATE TABLE pg_catalog.pg_future (oid oid, futname name);"
            + " RESET allow_system_table_mods");
    database.execute(sql);
  }

  private List<Unmodelled> read() throws SQLException {
    return CatalogReader.read(database.connection(), Scope.everything("public")).unmodelled();
  }
}
