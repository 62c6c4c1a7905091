package io.github.migratemaven.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A server that lives no longer than this JVM, however it ends: a shell waits for the end of a pipe
 * that only we hold, and then stops it.
 */
final class TiedServer implements AutoCloseable {

  /**
   * {@code $0}: a directory to remove when the server has ended, or empty. The shell itself must
   * outlive a Ctrl-C, which the terminal sends to all of us; the server installs its own handlers.
   */
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      exec 3<&0
      "$@" </dev/null 3<&- &
      server=$!
      (read end <&3; kill -INT $server) 2>/dev/null &
      exec 3<&-
      wait $server
      status=$?
      [ -z "$0" ] || rm -rf "$0"
      exit $status
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Between finding a free port and taking it, somebody else may. */
  private static final int ATTEMPTS = 5;

  private static final Duration POLL = Duration.ofMillis(2);

  private final Process shell;
  private final int port;

  private TiedServer(Process shell, int port) {
    this.shell = shell;
    this.port = port;
  }

  /** Why a server did not come up: the last lines that it printed. */
  static final class StartFailed extends Exception {
    private static final long serialVersionUID = 1L;

    StartFailed(String log) {
      super(log);
    }

    boolean portIsTaken() {
      return String.valueOf(getMessage()).contains("Address already in use");
    }
  }

  /**
   * Starts a server and waits until it takes connections.
   *
   * @param removed a directory to remove when the server has ended, or an empty path
   */
  static TiedServer start(
      Programs programs, Cluster cluster, Purpose purpose, int port, String removed)
      throws IOException, StartFailed {
    List<String> arguments = new ArrayList<>(List.of("-D", cluster.data().toString()));
    arguments.addAll(purpose.arguments(port));
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, removed));
    words.addAll(programs.command("postgres", arguments));
    Optional<Postmaster> before = Postmaster.of(cluster.data());
    ProcessBuilder builder = Command.builder(words).redirectOutput(cluster.log().toFile());
    builder.environment().putAll(purpose.environment());
    Process shell = builder.start();
    TiedServer server = new TiedServer(shell, port);
    try {
      server.awaitReady(cluster, before);
      return server;
    } catch (IOException | StartFailed | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Starts a server on a port that the system has free. */
  static TiedServer startOnFreePort(
      Programs programs, Cluster cluster, Purpose purpose, String removed)
      throws IOException, StartFailed {
    StartFailed last = new StartFailed("");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return start(programs, cluster, purpose, Ports.free(), removed);
      } catch (StartFailed e) {
        last = e;
        if (!e.portIsTaken()) {
          throw e;
        }
      }
    }
    throw last;
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    try {
      shell.getOutputStream().close();
      if (!shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
      }
    } catch (IOException e) {
      shell.descendants().forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady(Cluster cluster, Optional<Postmaster> before)
      throws IOException, StartFailed {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady(cluster.data(), before)) {
      if (!shell.isAlive() || System.nanoTime() > end) {
        throw new StartFailed(tail(cluster.log()));
      }
      Pause.of(POLL);
    }
  }

  /** A killed server leaves its file behind, {@code ready} and all. */
  private boolean isReady(Path data, Optional<Postmaster> before) throws IOException {
    Optional<Postmaster> postmaster = Postmaster.of(data);
    return postmaster.isPresent()
        && postmaster.get().isReady()
        && postmaster.get().port() == port
        && before.filter(postmaster.get()::isSameStart).isEmpty();
  }

  static String tail(Path log) throws IOException {
    List<String> lines =
        Files.exists(log)
            ? Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList()
            : List.of();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }
}
