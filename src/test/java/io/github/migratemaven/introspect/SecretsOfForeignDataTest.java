package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords of user mappings and keys of servers do not come out of the database. */
class SecretsOfForeignDataTest {

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    database.execute(
        """
        CREATE FOREIGN DATA WRAPPER files;
        CREATE SERVER remote FOREIGN DATA WRAPPER files OPTIONS (host 'h', api_key 'geheim');
        CREATE USER MAPPING FOR pg_monitor SERVER remote
          OPTIONS ("user" 'joe', password 'geheim', sslkey 'geheim', "passToken" 'geheim');
        CREATE ROLE secrets_reader;
        """);
  }

  @AfterEach
  void close() {
    database.execute("RESET ROLE; DROP ROLE IF EXISTS secrets_reader");
    database.close();
  }

  @Test
  void secrets_are_named_and_not_read() throws SQLException {
    Catalog catalog = read();
    assertThat(catalog.toString()).doesNotContain("geheim");
    assertThat(catalog.unmodelled())
        .containsExactly(
            new Unmodelled("secret of server", "remote.api_key"),
            new Unmodelled("secret of user mapping", "pg_monitor on server remote.\"passToken\""),
            new Unmodelled("secret of user mapping", "pg_monitor on server remote.password"),
            new Unmodelled("secret of user mapping", "pg_monitor on server remote.sslkey"));
    assertThat(mappings(catalog).get(0).values("option")).containsOnlyKeys("user");
  }

  @Test
  void options_that_a_plain_role_may_not_see_are_taken_as_right() throws SQLException {
    Catalog everything = read();
    database.execute("SET ROLE secrets_reader");
    Catalog seen = read();
    assertThat(mappings(seen)).hasSize(1).allMatch(Definition::isHidden);
    assertThat(Diff.between(new Pair<>(seen, everything))).isEmpty();
    assertThat(Diff.between(new Pair<>(everything, seen))).isEmpty();
  }

  private Catalog read() throws SQLException {
    return CatalogReader.read(database.connection(), Scope.everything("public"));
  }

  private static List<Definition> mappings(Catalog catalog) {
    return catalog.definitions().stream()
        .filter(each -> each.kind() == DefinitionKind.USER_MAPPING)
        .toList();
  }
}
