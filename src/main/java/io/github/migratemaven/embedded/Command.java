package io.github.migratemaven.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that runs to its end.
 *
 * @param exit its exit code, -1 when it could not be started
 * @param output what it printed, both streams
 */
record Command(int exit, String output) {

  /** Runs a program with empty input and a locale that makes it speak English. */
  static Command run(List<String> words) {
    try {
      Process process = builder(words).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Command(process.waitFor(), output.strip());
    } catch (IOException e) {
      return new Command(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Pause.interrupted(e);
    }
  }

  /** A process to start whose streams, directory and environment suit a server of ours. */
  static ProcessBuilder builder(List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    // The current directory may be one that another user cannot enter.
    builder.directory(Path.of(".").toAbsolutePath().getRoot().toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  boolean succeeded() {
    return exit == 0;
  }
}
