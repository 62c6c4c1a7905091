package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.embedded.DevelopmentDatabase;
import io.github.migratemaven.embedded.EmbeddedPostgres;
import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.Sessions;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema is pulled from servers that are not like the shadow's. */
class PullFromOtherServersTest {

  @TempDir private Path folder;
  private TestDatabase unused;
  private DevProject project;

  @BeforeEach
  void open() {
    unused = TestDatabase.create();
    project = new DevProject(folder.resolve("project"), unused);
  }

  @AfterEach
  void close() {
    unused.close();
  }

  @Test
  void a_standby_is_enough() throws Exception {
    Path checkout = folder.resolve("primary");
    DevelopmentDatabase database = Cluster.embedded().development(checkout, Cluster.release());
    try (EmbeddedServer primary = database.start()) {
      execute(primary, "CREATE TABLE a (id int PRIMARY KEY)");
    }
    // A stopped server that is told to stand by begins in recovery and refuses every write.
    Files.createFile(checkout.resolve(".migrate/postgres/data/standby.signal"));

    try (EmbeddedServer standby = database.start()) {
      assertThatThrownBy(() -> execute(standby, "CREATE TABLE b ()"))
          .hasMessageContaining("read-only transaction");
      PullResult result = pull(standby, false);

      assertThat(result.unproven()).isEmpty();
      assertThat(project.text("schema.sql")).contains("CREATE TABLE \"a\"");
    }
  }

  @Test
  void an_extension_that_the_shadow_lacks_is_named_and_taken_unproven_only_with_consent()
      throws Exception {
    Path home = folder.resolve("home");
    copy(programs(), home);
    Path extensions = home.resolve("share/postgresql/extension");
    Files.writeString(extensions.resolve("ours.control"), "default_version = '1.0'\n");
    Files.writeString(
        extensions.resolve("ours--1.0.sql"),
        "CREATE FUNCTION ours() RETURNS int LANGUAGE sql AS 'SELECT 1';");
    EmbeddedPostgres installed =
        new EmbeddedPostgres(
            folder.resolve("cache"), new ClassPathBinaries(), home, Listener.none());

    try (EmbeddedServer server = installed.build(Cluster.release())) {
      execute(server, "CREATE EXTENSION ours; CREATE TABLE a (id int DEFAULT ours())");

      MigrateException refused =
          catchThrowableOfType(MigrateException.class, () -> pull(server, false));
      assertThat(refused.problem().code()).isEqualTo(ErrorCode.M436);
      assertThat(DevProject.words(refused)).contains("ours", "acceptUnproven");
      assertThat(project.path("schema.sql")).doesNotExist();

      assertThat(pull(server, true).unproven()).isPresent();
      assertThat(project.text("schema.sql"))
          .startsWith("-- not proven: ")
          .contains("CREATE EXTENSION IF NOT EXISTS \"ours\"", "DEFAULT ours()");
    }
  }

  private PullResult pull(EmbeddedServer server, boolean acceptUnproven) {
    return new Pull(project.workplace(), Listener.none())
        .run(
            new PullRequest(
                project.project(),
                new Target.At(server.address()),
                new PullPlace(project.path("schema.sql"), null),
                false,
                acceptUnproven));
  }

  private static void execute(EmbeddedServer server, String sql) throws SQLException {
    try (Connection connection = Sessions.open(server.address(), "public");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Path programs() throws IOException {
    String release = "-" + Cluster.release().version();
    try (Stream<Path> unpacked = Files.list(Cluster.cache().resolve("postgres"))) {
      return unpacked.filter(path -> path.toString().endsWith(release)).findFirst().orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
