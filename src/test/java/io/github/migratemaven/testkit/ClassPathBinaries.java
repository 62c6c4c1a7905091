package io.github.migratemaven.testkit;

import io.github.migratemaven.embedded.BinarySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * The PostgreSQL programs that Maven put on the test class path, or with {@code -Pfull} beside it.
 */
public final class ClassPathBinaries implements BinarySource {

  private static final String IN_EVERY_JAR = "META-INF/MANIFEST.MF";

  /** Two versions of one artifact cannot stand on one class path. */
  private static final Path OF_ALL_MAJORS = Path.of("target", "binaries");

  @Override
  public Path jar(String artifactId, String version) {
    String name = artifactId + "-" + version + ".jar";
    Path beside = OF_ALL_MAJORS.resolve(name);
    return Files.exists(beside) ? beside : onTheClassPath(name);
  }

  private static Path onTheClassPath(String name) {
    return jarsOnTheClassPath().stream()
        .filter(url -> url.getPath().contains("/" + name + "!"))
        .findFirst()
        .map(ClassPathBinaries::jar)
        .orElseThrow(() -> new AssertionError(name + " is not on the test class path"));
  }

  /**
   * Asked of the class loader: in the scripts of {@code src/it} Java's own class path is Maven's.
   */
  private static List<URL> jarsOnTheClassPath() {
    try {
      return Collections.list(ClassPathBinaries.class.getClassLoader().getResources(IN_EVERY_JAR));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jar(URL entry) {
    String path = entry.getPath();
    return Path.of(URI.create(path.substring(0, path.indexOf('!'))));
  }
}
