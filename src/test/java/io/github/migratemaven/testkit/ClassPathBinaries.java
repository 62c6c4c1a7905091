package io.github.migratemaven.testkit;

import io.github.migratemaven.embedded.BinarySource;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;

/** The PostgreSQL programs that Maven put on the test class path. */
public final class ClassPathBinaries implements BinarySource {

  @Override
  public Path jar(String artifactId, String version) {
    String name = artifactId + "-" + version + ".jar";
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.endsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not on the test class path"));
  }
}
