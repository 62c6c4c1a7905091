package io.github.migratemaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that is expected byte for byte, kept in a file. {@code -Dgolden=accept} writes what is
 * there now, for a person to read; never in CI.
 */
public record GoldenFile(Path path) {

  /** Fails with a unified diff when the text is another one. */
  public void check(String actual) throws IOException {
    if ("accept".equals(System.getProperty("golden"))) {
      assertThat(System.getenv("CI")).as("accepting in CI").isNull();
      Files.writeString(path, actual);
    }
    String expected = Files.exists(path) ? Files.readString(path) : "";
    assertThat(actual)
        .withFailMessage("%s%n%s", path, UnifiedDiff.of(expected, actual))
        .isEqualTo(expected);
  }
}
