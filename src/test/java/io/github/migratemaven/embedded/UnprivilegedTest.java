package io.github.migratemaven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.Sessions;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UnprivilegedTest {

  private Path directory;

  @BeforeEach
  void makeDirectoryForEverybody() throws IOException {
    // JUnit's own are closed to others.
    directory = Files.createTempDirectory("unprivileged");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @AfterEach
  void removeDirectory() throws IOException {
    Directories.delete(directory);
  }

  @Test
  void a_way_is_found_here() {
    assertThat(Command.run(Unprivileged.detected().command(List.of("id", "-u"))).output())
        .isNotEqualTo("0");
  }

  @TestFactory
  Stream<DynamicTest> root_can_start_servers_in_every_way_that_the_system_allows() {
    return ways().stream()
        .map(way -> DynamicTest.dynamicTest(String.join(" ", way.prefix()), () -> starts(way)));
  }

  @Test
  void a_cluster_can_change_from_one_way_to_another() throws Exception {
    assumeTrue(isRoot(), "only root can change owners");
    for (int round = 0; round < 2; round++) {
      for (Unprivileged way : ways()) {
        if (works(way)) {
          shadow(way).close();
        }
      }
    }
  }

  @Test
  void another_user_does_not_reach_what_is_roots_own() throws IOException {
    assumeTrue(isRoot(), "only root has a way with another user");
    Unprivileged other = Unprivileged.OTHER_USER.get(0);
    assumeTrue(works(other), "no setpriv here");
    assertThat(other.reaches(directory.resolve("not/there/yet"))).isTrue();
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    assertThat(other.reaches(directory.resolve("not/there/yet"))).isFalse();
    assertThat(Unprivileged.NAMESPACE.reaches(directory)).isTrue();
  }

  @Test
  void the_daemon_of_a_development_database_starts_as_another_user_too() {
    assumeTrue(isRoot(), "only root has a way with another user");
    Unprivileged other = Unprivileged.OTHER_USER.get(0);
    assumeTrue(works(other) && other.reaches(programs()), "no setpriv here");
    DevelopmentDatabase database =
        new DevelopmentDatabase(directory, provider(other), Listener.none());
    try {
      database.startDaemon();
      assertThat(database.status()).isEqualTo(DevelopmentDatabase.Status.RUNNING);
    } finally {
      database.stop();
    }
    assertThat(database.status()).isEqualTo(DevelopmentDatabase.Status.STOPPED);
  }

  private void starts(Unprivileged way) throws Exception {
    assumeTrue(isRoot(), "not root");
    assumeTrue(works(way), "not allowed here");
    assumeTrue(way.reaches(programs()), "the programs are in a directory of root's own");
    try (EmbeddedServer server = shadow(way);
        Connection connection = Sessions.open(server.address(), "public")) {
      assertThat(Sessions.version(connection)).isEqualTo(server.version());
    }
    try (EmbeddedServer server = new BuildClusters(directory, provider(way)).start()) {
      assertThat(server.version().major()).isEqualTo(Cluster.release().major());
    }
    assertThat(directory.resolve("build")).isEmptyDirectory();
  }

  private EmbeddedServer shadow(Unprivileged way) {
    return new ShadowClusters(directory, provider(way), Listener.none()).start("p");
  }

  private ProgramsProvider provider(Unprivileged way) {
    Bundles none = new Bundles(directory, new ClassPathBinaries(), Listener.none());
    return new ProgramsProvider(none, programs(), Cluster.release(), way);
  }

  private static Path programs() {
    return BuildClustersTest.programs();
  }

  private static List<Unprivileged> ways() {
    List<Unprivileged> ways = new ArrayList<>(List.of(Unprivileged.NAMESPACE));
    ways.addAll(Unprivileged.OTHER_USER);
    return ways;
  }

  private static boolean works(Unprivileged way) {
    return Command.run(way.command(List.of("true"))).succeeded();
  }

  private static boolean isRoot() {
    return Command.run(List.of("id", "-u")).output().equals("0");
  }
}
