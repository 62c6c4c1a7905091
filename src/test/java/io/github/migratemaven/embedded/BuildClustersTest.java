package io.github.migratemaven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.Sessions;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildClustersTest {

  @TempDir Path cache;

  /** The programs of the shared cache; data directories of this test's own. */
  private EmbeddedPostgres embedded;

  @BeforeEach
  void useUnpackedPrograms() {
    embedded =
        new EmbeddedPostgres(
            cache, (artifact, version) -> neverAsked(), programs(), Listener.none());
  }

  @Test
  void it_is_gone_with_its_files_when_closed() throws Exception {
    ProcessHandle process;
    try (EmbeddedServer server = embedded.build(Cluster.release());
        Connection connection = Sessions.open(server.address(), "public")) {
      assertThat(Sessions.version(connection)).isEqualTo(server.version());
      process = Postmaster.running(directories().get(0).resolve("data")).orElseThrow();
    }
    assertThat(process.isAlive()).isFalse();
    assertThat(files()).isEmpty();
  }

  @Test
  void closing_twice_is_closing_once() {
    EmbeddedServer server = embedded.build(Cluster.release());
    server.close();
    server.close();
  }

  @Test
  void a_killed_build_leaves_neither_process_nor_data() throws Exception {
    Process build = ChildBuild.start("build", cache.toString());
    Path directory = directories().get(0);
    assertThat(Postmaster.running(directory.resolve("data"))).isPresent();
    build.destroyForcibly().waitFor();
    Eventually.happens(Duration.ofSeconds(10), () -> assertThat(directory).doesNotExist());
    // The next build removes the lock file, the last thing that is left.
    embedded.build(Cluster.release()).close();
    assertThat(files()).isEmpty();
  }

  @Test
  void what_a_build_left_that_was_killed_with_its_watchdog_is_removed_by_the_next()
      throws Exception {
    Process build = ChildBuild.start("build", cache.toString());
    build.descendants().forEach(ProcessHandle::destroyForcibly);
    build.destroyForcibly().waitFor();
    assertThat(directories()).hasSize(1);
    embedded.build(Cluster.release()).close();
    assertThat(files()).isEmpty();
  }

  @Test
  void a_postgres_home_without_programs_is_named(@TempDir Path empty) {
    EmbeddedPostgres broken =
        new EmbeddedPostgres(cache, (a, v) -> neverAsked(), empty, Listener.none());
    assertThatThrownBy(() -> broken.build(Cluster.release()))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.M210);
              assertThat(e.problem().what()).contains(empty.toString());
              assertThat(e.problem().where()).anyMatch(line -> line.contains("initdb"));
            });
  }

  @Test
  void the_version_of_a_postgres_home_is_what_its_programs_say() {
    assertThat(PostgresHome.read(programs()).version().major())
        .isEqualTo(Cluster.release().major());
  }

  static Path programs() {
    return new Bundles(
            Path.of("target", "embedded-cache").toAbsolutePath(),
            new ClassPathBinaries(),
            Listener.none())
        .installed(Cluster.release())
        .home();
  }

  private static Path neverAsked() {
    throw new AssertionError("postgresHome needs no bundle");
  }

  private List<Path> directories() throws IOException {
    return files().stream().filter(Files::isDirectory).toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("build"))) {
      return files.toList();
    }
  }
}
