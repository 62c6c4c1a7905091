package io.github.migratemaven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.postgres.Sessions;
import io.github.migratemaven.testkit.Cluster;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentDatabaseTest {

  @TempDir Path parent;
  private Path checkout;
  private DevelopmentDatabase database;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Files.createDirectory(parent.resolve("Web-Shop 2"));
    database = Cluster.embedded().development(checkout, Cluster.release());
  }

  @AfterEach
  void stop() {
    Cluster.embedded().development(checkout, Cluster.release()).stop();
  }

  @Test
  void looking_and_stopping_make_nothing() {
    assertThat(database.status()).isEqualTo(DevelopmentDatabase.Status.ABSENT);
    assertThat(database.url()).isEmpty();
    assertThat(DevelopmentDatabase.existingMajor(checkout)).isEmpty();
    database.stop();
    assertThat(checkout).isEmptyDirectory();
  }

  @Test
  void a_tied_server_runs_while_it_is_open_and_keeps_data_and_address() {
    DatabaseAddress first;
    try (EmbeddedServer server = database.start()) {
      first = server.address();
      assertThat(first.database()).isEqualTo("web_shop_2");
      assertThat(query(first, "SHOW fsync")).isEqualTo("on");
      assertThat(query(first, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(query(first, "SHOW data_checksums")).isEqualTo("on");
      assertThat(query(first, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      execute(first, "CREATE TABLE kept AS SELECT 42 AS a");
    }
    assertThat(database.status()).isEqualTo(DevelopmentDatabase.Status.STOPPED);
    try (EmbeddedServer server =
        Cluster.embedded().development(checkout, Cluster.release()).start()) {
      assertThat(server.address().authority()).isEqualTo(first.authority());
      assertThat(password(server.address())).isEqualTo(password(first));
      assertThat(query(server.address(), "SELECT a FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void a_daemon_outlives_its_starter_and_is_used_by_tied_starts() {
    database.startDaemon();
    database.startDaemon();
    DevelopmentDatabase other = Cluster.embedded().development(checkout, Cluster.release());
    assertThat(other.status()).isEqualTo(DevelopmentDatabase.Status.RUNNING);
    try (EmbeddedServer one = other.start();
        EmbeddedServer two = other.start()) {
      assertThat(query(one.address(), "SELECT 1")).isEqualTo("1");
      assertThat(two.address().authority()).isEqualTo(one.address().authority());
    }
    assertThat(other.status()).isEqualTo(DevelopmentDatabase.Status.RUNNING);
    other.stop();
    other.stop();
    assertThat(database.status()).isEqualTo(DevelopmentDatabase.Status.STOPPED);
  }

  @Test
  void its_files_are_the_owners_and_hidden_from_git() throws IOException {
    database.start().close();
    assertThat(checkout.resolve(".migrate/.gitignore")).hasContent("*");
    assertThat(permissions(database.propertiesFile())).isEqualTo("rw-------");
    assertThat(permissions(checkout.resolve(".migrate/postgres"))).isEqualTo("rwx------");
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(database.propertiesFile())) {
      properties.load(reader);
    }
    DatabaseAddress address = database.address().orElseThrow();
    String jdbc = "jdbc:postgresql://" + address.authority() + "/web_shop_2";
    assertThat(properties)
        .containsEntry("spring.datasource.url", jdbc)
        .containsEntry("spring.datasource.username", "postgres")
        .containsEntry("spring.datasource.password", password(address))
        .containsEntry("quarkus.datasource.jdbc.url", jdbc)
        .containsEntry("quarkus.datasource.username", "postgres")
        .containsEntry("quarkus.datasource.password", password(address))
        .containsEntry("migrate.url", database.url().orElseThrow());
  }

  @Test
  void the_password_is_asked_for_and_is_in_no_argument_of_a_process() {
    try (EmbeddedServer server = database.start()) {
      String password = password(server.address());
      assertThat(
              ProcessHandle.allProcesses()
                  .flatMap(process -> process.info().commandLine().stream()))
          .noneMatch(line -> line.contains(password));
      assertThatThrownBy(
              () ->
                  Sessions.open(
                      server.address().withCredentials("postgres", new Secret("wrong")), "public"))
          .isInstanceOfSatisfying(
              MigrateException.class,
              e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.P1000));
    }
  }

  @Test
  void data_of_another_major_are_refused_and_kept() throws IOException {
    database.start().close();
    Path version = checkout.resolve(".migrate/postgres/data/PG_VERSION");
    Files.writeString(version, "13\n");
    assertFails(ErrorCode.M211);
    assertThat(version).hasContent("13");
    assertThat(DevelopmentDatabase.existingMajor(checkout)).contains(13);
  }

  @Test
  void damaged_data_are_reported_and_never_wiped() throws IOException {
    database.start().close();
    Path data = checkout.resolve(".migrate/postgres/data");
    Files.delete(data.resolve("global/pg_control"));
    assertFails(ErrorCode.M209);
    assertThat(data.resolve("base")).isNotEmptyDirectory();
    Files.delete(data.resolve("PG_VERSION"));
    assertFails(ErrorCode.M213);
    assertThat(data.resolve("base")).isNotEmptyDirectory();
  }

  @Test
  void a_port_that_somebody_else_took_is_named() throws IOException {
    database.start().close();
    String authority = database.address().orElseThrow().authority();
    int port = Integer.parseInt(authority.substring(authority.indexOf(':') + 1));
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      MigrateException e = assertFails(ErrorCode.M212);
      assertThat(e.problem().what()).contains(String.valueOf(taken.getLocalPort()));
      assertThatThrownBy(database::startDaemon)
          .isInstanceOfSatisfying(
              MigrateException.class,
              daemon -> assertThat(daemon.problem().code()).isEqualTo(ErrorCode.M212));
    }
    database.start().close();
  }

  @Test
  void a_first_start_that_was_killed_leaves_nothing_in_the_way() throws IOException {
    Files.createDirectories(checkout.resolve(".migrate/postgres.partial/data/base"));
    Files.writeString(checkout.resolve(".migrate/postgres.partial/data/PG_VERSION"), "1");
    database.start().close();
    assertThat(checkout.resolve(".migrate/postgres.partial")).doesNotExist();
  }

  @Test
  void a_killed_build_takes_its_server_along_and_the_next_start_works() throws Exception {
    Process build = ChildBuild.start("development", checkout.toString());
    DatabaseAddress address = database.address().orElseThrow();
    execute(address, "CREATE TABLE kept AS SELECT 7 AS a");
    build.destroyForcibly().waitFor();
    try (EmbeddedServer server = database.start()) {
      assertThat(query(server.address(), "SELECT a FROM kept")).isEqualTo("7");
    }
  }

  @Test
  void a_killed_daemon_does_not_stand_in_the_way() throws Exception {
    database.startDaemon();
    DatabaseAddress address = database.address().orElseThrow();
    execute(address, "CREATE TABLE kept AS SELECT 7 AS a");
    Path data = checkout.toAbsolutePath().resolve(".migrate/postgres/data");
    ProcessHandle postmaster = Postmaster.running(data).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().get();
    assertThat(database.status()).isEqualTo(DevelopmentDatabase.Status.STOPPED);
    Eventually.happens(
        Duration.ofSeconds(10),
        () -> {
          try (EmbeddedServer server = database.start()) {
            assertThat(query(server.address(), "SELECT a FROM kept")).isEqualTo("7");
          }
        });
  }

  private MigrateException assertFails(ErrorCode code) {
    try (EmbeddedServer server = database.start()) {
      throw new AssertionError("started at " + server.address());
    } catch (MigrateException e) {
      assertThat(e.problem().code()).isEqualTo(code);
      assertThat(e.problem().next()).isNotEmpty();
      return e;
    }
  }

  private static String password(DatabaseAddress address) {
    return Objects.requireNonNull(address.password()).reveal();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void execute(DatabaseAddress address, String sql) {
    try (Connection connection = Sessions.open(address, "public");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String query(DatabaseAddress address, String sql) {
    try (Connection connection = Sessions.open(address, "public");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
