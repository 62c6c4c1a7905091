package io.github.migratemaven.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the server says about itself in {@code postmaster.pid}: the process in line 1, the time of
 * its start in line 3, the port in line 4, {@code ready} in line 8. The file outlives a killed
 * server.
 */
record Postmaster(long pid, String started, int port, boolean isReady) {

  /** What stands in the file of a data directory; nothing while there is none, or half of one. */
  static Optional<Postmaster> of(Path data) throws IOException {
    try {
      return parse(Files.readAllLines(file(data), StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * The process of the file, when it lives and is a server on this directory; a number that the
   * system gave to another process in the meantime is not.
   */
  static Optional<ProcessHandle> running(Path data) throws IOException {
    return of(data)
        .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
        .filter(ProcessHandle::isAlive)
        .filter(process -> isServerOn(data, process));
  }

  /**
   * Removes the file of a dead server whose number the system gave to another process: PostgreSQL
   * would refuse to start for as long as that one lives.
   */
  static void forgetRecycled(Path data) throws IOException {
    Optional<Postmaster> postmaster = of(data);
    if (postmaster.isPresent()
        && ProcessHandle.of(postmaster.get().pid()).isPresent()
        && running(data).isEmpty()) {
      Files.deleteIfExists(file(data));
    }
  }

  /** Whether both are the same start of the same server. */
  boolean isSameStart(Postmaster other) {
    return pid == other.pid && started.equals(other.started);
  }

  /** Ends a server that outlived its build and removes what it left; the data stay good. */
  static void stopLeftover(Path data) throws IOException {
    Optional<ProcessHandle> left = running(data);
    if (left.isPresent()) {
      left.get().destroy();
      try {
        left.get().onExit().get(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw Pause.interrupted(e);
      } catch (ExecutionException | TimeoutException e) {
        left.get().destroyForcibly();
        Pause.of(Duration.ofMillis(200));
      }
    }
    Files.deleteIfExists(file(data));
  }

  private static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }

  private static Optional<Postmaster> parse(List<String> lines) {
    if (lines.size() < 8) {
      return Optional.empty();
    }
    return Optional.of(
        new Postmaster(
            Long.parseLong(lines.get(0).strip()),
            lines.get(2).strip(),
            Integer.parseInt(lines.get(3).strip()),
            lines.get(7).strip().equals("ready")));
  }

  private static boolean isServerOn(Path data, ProcessHandle process) {
    String program =
        process.info().command().map(path -> Path.of(path).getFileName().toString()).orElse("");
    Optional<String[]> arguments = process.info().arguments();
    return program.startsWith("postgres")
        && arguments
            .map(words -> List.of(words).contains(data.toString()))
            // Not told on every system: then a living server with that number is taken for ours.
            .orElse(true);
  }
}
