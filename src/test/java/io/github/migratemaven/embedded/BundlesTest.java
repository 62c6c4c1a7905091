package io.github.migratemaven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {

  @TempDir Path directory;
  private final Release release = Cluster.release();

  @Test
  void two_builds_at_once_unpack_once_and_an_installed_bundle_asks_nobody() throws Exception {
    AtomicInteger fetches = new AtomicInteger();
    BinarySource counting =
        (artifact, version) -> {
          fetches.incrementAndGet();
          return new ClassPathBinaries().jar(artifact, version);
        };
    // What a killed unpack leaves.
    Path partial = directory.resolve("postgres").resolve(folder() + ".partial");
    Files.createDirectories(partial.resolve("bin"));
    Files.writeString(partial.resolve("bin/postgres"), "half");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Installation> one = threads.submit(() -> bundles(counting).installed(release));
      Future<Installation> two = threads.submit(() -> bundles(counting).installed(release));
      assertThat(one.get()).isEqualTo(two.get());
      assertThat(one.get().version().major()).isEqualTo(release.major());
      assertThat(
              Command.run(List.of(one.get().program("postgres").toString(), "--version")).output())
          .contains("(PostgreSQL) " + one.get().version());
    } finally {
      threads.shutdown();
    }
    assertThat(fetches).hasValue(1);
    assertThat(names()).containsExactly(folder(), folder() + ".lock");
    // A cleaner of old files took a part: it is unpacked again.
    Files.delete(directory.resolve("postgres").resolve(folder()).resolve("bin/postgres"));
    bundles(counting).installed(release);
    assertThat(fetches).hasValue(2);
    assertThat(names()).containsExactly(folder(), folder() + ".lock");
  }

  @Test
  void a_jar_that_is_something_else_is_named() throws IOException {
    Path jar = Files.writeString(directory.resolve("x.jar"), "<html>blocked by proxy</html>");
    assertDamaged(jar);
  }

  @Test
  void a_jar_without_the_archive_is_named() throws IOException {
    Path jar = directory.resolve("x.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("readme"));
    }
    assertDamaged(jar);
  }

  @Test
  void a_cut_off_archive_is_named_and_leaves_nothing() throws IOException {
    Path whole = new ClassPathBinaries().jar(Platform.current().artifactId(), release.version());
    Path jar = directory.resolve("x.jar");
    try (ZipFile zip = new ZipFile(whole.toFile());
        OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream cut = new ZipOutputStream(out)) {
      ZipEntry archive =
          zip.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
      cut.putNextEntry(new ZipEntry(archive.getName()));
      cut.write(zip.getInputStream(archive).readNBytes(200_000));
    }
    assertDamaged(jar);
    assertThat(names()).containsExactly(folder() + ".lock");
  }

  @Test
  void a_cache_that_cannot_be_written_is_named() throws IOException {
    // Root may write into a read-only directory, but nobody into a file.
    Path file = Files.writeString(directory.resolve("file"), "");
    assertUnusable(file);
  }

  @Test
  void a_read_only_cache_is_named() throws IOException {
    Path readOnly = Files.createDirectory(directory.resolve("ro"));
    assertThat(readOnly.toFile().setWritable(false)).isTrue();
    assumeTrue(!Files.isWritable(readOnly), "root may write everywhere");
    assertUnusable(readOnly);
  }

  private void assertUnusable(Path cache) {
    assertThatThrownBy(
            () -> new Bundles(cache, new ClassPathBinaries(), Listener.none()).installed(release))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.M204);
              assertThat(e.problem().what()).contains(cache.toString());
              assertThat(e.problem().next().toString()).contains("-Dmigrate.cache");
            });
  }

  private void assertDamaged(Path jar) {
    assertThatThrownBy(() -> bundles((artifact, version) -> jar).installed(release))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.M205);
              assertThat(e.problem().next().toString()).contains(jar.toString());
            });
  }

  private Bundles bundles(BinarySource source) {
    return new Bundles(directory, source, Listener.none());
  }

  private String folder() {
    return Platform.current().suffix() + "-" + release.version();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("postgres"))) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
