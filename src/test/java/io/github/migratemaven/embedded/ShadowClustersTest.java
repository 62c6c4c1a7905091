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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShadowClustersTest {

  private static final Path SHADOWS = Path.of("target", "embedded-cache", "shadow");

  /** A project of this test's own, in the cache that holds the unpacked programs. */
  private final String project = "/home/eve/Web Shop-" + UUID.randomUUID();

  @AfterEach
  void removeClusters() throws IOException {
    for (Path home : homes()) {
      Directories.delete(home);
    }
  }

  @Test
  void the_cluster_is_kept_and_the_server_is_not() throws IOException {
    String directory;
    ProcessHandle process;
    try (EmbeddedServer server = start()) {
      assertThat(server.version().major()).isEqualTo(Cluster.release().major());
      execute(server, "CREATE TABLE kept AS SELECT 42 AS a");
      directory = query(server, "SHOW data_directory");
      process = Postmaster.running(Path.of(directory)).orElseThrow();
      server.close();
      assertThat(process.isAlive()).isFalse();
    }
    try (EmbeddedServer server = start()) {
      assertThat(query(server, "SHOW data_directory")).isEqualTo(directory);
      assertThat(query(server, "SELECT a FROM kept")).isEqualTo("42");
    }
    assertThat(Postmaster.of(Path.of(directory))).isEmpty();
  }

  @Test
  void it_is_utf8_knows_case_by_unicode_and_sorts_by_code_point() {
    try (EmbeddedServer server = start()) {
      assertThat(query(server, "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(query(server, "SELECT lower('ÄÉŁЯ') || upper('äéłя')")).isEqualTo("äéłяÄÉŁЯ");
      assertThat(query(server, "SELECT 'é' ~ '^[[:alpha:]]$'")).isEqualTo("t");
      assertThat(
              query(
                  server,
                  "SELECT string_agg(a, '' ORDER BY a) FROM (VALUES ('b'),('B'),('ä')) v(a)"))
          .isEqualTo("Bbä");
      assertThat(query(server, "SHOW lc_messages")).isEqualTo("C");
      assertThat(query(server, "SHOW timezone")).isEqualTo("UTC");
    }
  }

  @Test
  void it_listens_on_loopback_only_and_wants_its_password() throws IOException {
    try (EmbeddedServer server = start()) {
      assertThat(query(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(query(server, "SHOW unix_socket_directories")).isEmpty();
      DatabaseAddress stranger =
          server.address("postgres").withCredentials("postgres", new Secret("guess"));
      assertThatThrownBy(() -> Sessions.open(stranger, "public"))
          .isInstanceOfSatisfying(
              MigrateException.class,
              e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.P1000));
      String password = Objects.requireNonNull(server.address().password()).reveal();
      assertThat(ProcessHandle.allProcesses().flatMap(p -> p.info().commandLine().stream()))
          .noneMatch(line -> line.contains(password));
      Path data = Path.of(query(server, "SHOW data_directory"));
      assertThat(Files.getPosixFilePermissions(data.resolveSibling("password"))).hasSize(2);
    }
  }

  @Test
  void two_builds_at_once_have_a_cluster_each_and_numbers_are_used_again() throws Exception {
    Set<String> both;
    try (EmbeddedServer one = start();
        EmbeddedServer two = start()) {
      both =
          Stream.of(one, two)
              .map(server -> query(server, "SHOW data_directory"))
              .collect(Collectors.toSet());
      assertThat(both).hasSize(2);
      Process build = ChildBuild.start("shadow", project);
      assertThat(homes().get(0).toFile().list((d, name) -> name.endsWith("-3"))).hasSize(1);
      build.destroyForcibly().waitFor();
    }
    try (EmbeddedServer again = start()) {
      assertThat(both).contains(query(again, "SHOW data_directory"));
    }
  }

  @Test
  void closing_twice_does_not_free_the_cluster_of_the_next() {
    EmbeddedServer first = start();
    first.close();
    try (EmbeddedServer second = start()) {
      first.close();
      try (EmbeddedServer third = start()) {
        assertThat(query(third, "SHOW data_directory"))
            .isNotEqualTo(query(second, "SHOW data_directory"));
      }
    }
  }

  @Test
  void a_killed_build_takes_its_server_along_and_the_next_start_works() throws Exception {
    Process build = ChildBuild.start("shadow", project);
    ProcessHandle postmaster = Postmaster.running(data()).orElseThrow();
    build.destroyForcibly().waitFor();
    postmaster.onExit().get(10, TimeUnit.SECONDS);
    try (EmbeddedServer server = start()) {
      assertThat(query(server, "SHOW data_directory")).isEqualTo(data().toString());
    }
  }

  @Test
  void a_server_that_outlived_build_and_watchdog_is_ended() throws Exception {
    Process build = ChildBuild.start("shadow", project);
    ProcessHandle postmaster = Postmaster.running(data()).orElseThrow();
    build.descendants().filter(p -> !isOf(postmaster, p)).forEach(ProcessHandle::destroyForcibly);
    build.destroyForcibly().waitFor();
    assertThat(postmaster.isAlive()).isTrue();
    try (EmbeddedServer server = start()) {
      assertThat(query(server, "SELECT 1")).isEqualTo("1");
      // Its parent was killed: it stays a zombie until init looks at it.
      postmaster.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_killed_server_leaves_a_pid_file_that_does_not_stand_in_the_way() throws Exception {
    try (EmbeddedServer server = start()) {
      execute(server, "CREATE TABLE kept AS SELECT 42 AS a");
      ProcessHandle postmaster = Postmaster.running(data()).orElseThrow();
      postmaster.destroyForcibly();
      postmaster.onExit().get(10, TimeUnit.SECONDS);
    }
    assertThat(Postmaster.of(data())).isPresent();
    Eventually.happens(Duration.ofSeconds(1), () -> start().close());
  }

  @Test
  void a_pid_file_whose_number_belongs_to_another_process_now_is_ignored() throws IOException {
    start().close();
    Files.writeString(
        data().resolve("postmaster.pid"),
        ProcessHandle.current().pid() + "\n/x\n1\n5432\n\n127.0.0.1\n 1 1\nready\n");
    start().close();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  @Test
  void a_damaged_cluster_is_made_anew() throws IOException {
    start().close();
    Files.delete(data().resolve("global/pg_control"));
    start().close();
    Directories.delete(data().resolve("base"));
    start().close();
    Files.delete(data().resolveSibling("password"));
    try (EmbeddedServer server = start()) {
      assertThat(query(server, "SELECT 1")).isEqualTo("1");
    }
  }

  private EmbeddedServer start() {
    return Cluster.embedded().shadow(project, Cluster.release());
  }

  private Path data() throws IOException {
    try (Stream<Path> clusters = Files.list(homes().get(0))) {
      return clusters
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow()
          .resolve("data")
          .toAbsolutePath();
    }
  }

  /** The folder's name begins with a project's, cut at 30 characters. */
  private List<Path> homes() throws IOException {
    String slug = project.substring("/home/eve/".length()).toLowerCase(Locale.ROOT);
    String start = slug.replace(' ', '-').substring(0, 30);
    try (Stream<Path> homes = Files.list(SHADOWS)) {
      return homes.filter(home -> home.getFileName().toString().startsWith(start)).toList();
    }
  }

  private static boolean isOf(ProcessHandle postmaster, ProcessHandle process) {
    return process.equals(postmaster) || process.parent().filter(postmaster::equals).isPresent();
  }

  private static void execute(EmbeddedServer server, String sql) {
    try (Connection connection = Sessions.open(server.address(), "public");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String query(EmbeddedServer server, String sql) {
    try (Connection connection = Sessions.open(server.address(), "public");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
