package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role without any right but to look up names sees the schema that a superuser sees. */
class PlainRoleTest {

  private TestDatabase database;

  @BeforeEach
  void load() throws Exception {
    database = TestDatabase.create();
    database.execute(
        Files.readString(
            Path.of("src", "test", "resources", "introspect", "only-named", "schema.sql")));
    // Its options are shown to its user alone, and read as hidden by others.
    database.execute("DROP USER MAPPING FOR PUBLIC SERVER files");
    database.execute(
        "CREATE SUBSCRIPTION sub CONNECTION 'dbname=nowhere password=hidden' PUBLICATION pub"
            + " WITH (connect = false, slot_name = NONE)");
    database.execute(
        "CREATE ROLE onlooker_of_plain_roles; GRANT USAGE ON SCHEMA public TO onlooker_of_plain_roles");
  }

  @AfterEach
  void drop() {
    // A database with a subscription cannot be dropped.
    database.execute("RESET ROLE; DROP SUBSCRIPTION IF EXISTS sub");
    database.execute("DROP OWNED BY onlooker_of_plain_roles; DROP ROLE onlooker_of_plain_roles");
    database.close();
  }

  @Test
  void reads_the_same_catalog_as_a_superuser() throws SQLException {
    Catalog superuser = read();
    database.execute("SET ROLE onlooker_of_plain_roles");
    Catalog plain = read();
    assertThat(plain.unmodelled()).isEqualTo(superuser.unmodelled());
    assertThat(plain).isEqualTo(superuser);
    assertThat(plain.toString()).doesNotContain("hidden");
  }

  private Catalog read() throws SQLException {
    return CatalogReader.read(database.connection(), Scope.everything("public"));
  }
}
