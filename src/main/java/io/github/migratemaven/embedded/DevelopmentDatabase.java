package io.github.migratemaven.embedded;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The development database of one checkout, below {@code .migrate/}. Its data are a person's: once
 * made they are never wiped and never made anew, whatever is wrong with them.
 */
public final class DevelopmentDatabase {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(50);

  /** A server that ends with its killed build needs a moment. */
  private static final Duration ENDING = Duration.ofSeconds(5);

  private final DevelopmentFiles files;
  private final ProgramsProvider provider;
  private final Listener listener;

  DevelopmentDatabase(Path checkout, ProgramsProvider provider, Listener listener) {
    this.files = new DevelopmentFiles(checkout.toAbsolutePath().normalize());
    this.provider = provider;
    this.listener = listener;
  }

  /** The major version of the checkout's development database; nothing when there is none yet. */
  public static Optional<Integer> existingMajor(Path checkout) {
    DevelopmentFiles files = new DevelopmentFiles(checkout.toAbsolutePath().normalize());
    return files.exists() ? Optional.of(Integer.valueOf(files.major())) : Optional.empty();
  }

  /**
   * Makes the database run for as long as the result is open or this JVM lives; a daemon that runs
   * already is used and left running. Another build that uses it is waited for.
   *
   * @throws io.github.migratemaven.error.MigrateException M203, M204, M207, M208, M209, M211, M212
   *     or M213
   */
  public EmbeddedServer start() {
    Programs programs = provider.programs();
    Optional<BuildLock> lock = lockUnlessDaemon();
    if (lock.isEmpty()) {
      return server(programs, () -> {});
    }
    try {
      ready(programs);
      TiedServer tied = tied(programs);
      return server(
          programs,
          () -> {
            tied.close();
            lock.get().close();
          });
    } catch (RuntimeException e) {
      lock.get().close();
      throw e;
    }
  }

  /** Makes the database run until {@link #stop}; when it does already, nothing happens. */
  public void startDaemon() {
    Programs programs = provider.programs();
    Optional<BuildLock> lock = lockUnlessDaemon();
    if (lock.isPresent()) {
      try (BuildLock held = lock.get()) {
        ready(programs);
        daemon(programs);
      }
    }
    files.writeProperties();
  }

  /** Stops a daemon; when none runs, nothing happens. */
  public void stop() {
    if (!files.exists()) {
      return;
    }
    try (BuildLock lock = BuildLock.take(files.lock(), PATIENCE)) {
      stopServer();
      files.forgetDaemon();
    }
  }

  /** What it does now. */
  public Status status() {
    if (!files.exists()) {
      return Status.ABSENT;
    }
    return files.running().isPresent() ? Status.RUNNING : Status.STOPPED;
  }

  /** Whether the database is there and runs. */
  public enum Status {
    /** It was never started here. */
    ABSENT,
    STOPPED,
    RUNNING
  }

  /** How to reach it, running or not; nothing while it was never started here. */
  public Optional<DatabaseAddress> address() {
    return files.exists() ? Optional.of(files.address()) : Optional.empty();
  }

  /**
   * Its URL with user and password, to be printed for the person who asks for it; nothing while it
   * was never started here.
   */
  public Optional<String> url() {
    return files.exists() ? Optional.of(files.url()) : Optional.empty();
  }

  /** Written at each start: the address in the words of Spring, Quarkus and ourselves. */
  public Path propertiesFile() {
    return files.properties();
  }

  private Optional<BuildLock> lockUnlessDaemon() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean told = false;
    while (System.nanoTime() < end) {
      if (files.daemonRuns()) {
        return Optional.empty();
      }
      Optional<BuildLock> lock = BuildLock.tryTake(files.lock());
      if (lock.isPresent()) {
        return lock;
      }
      if (!told) {
        listener.on(
            new Event.Working("Waiting for another build that uses the development database"));
        told = true;
      }
      Pause.of(POLL);
    }
    return Optional.of(BuildLock.take(files.lock(), Duration.ZERO));
  }

  /** There, of the right major, and not running. */
  private void ready(Programs programs) {
    if (!files.exists()) {
      files.checkReachable(programs.user());
      listener.on(new Event.Working("Making the development database"));
      new DevelopmentBirth(files, programs).make();
    }
    files.check(programs.version());
    awaitEndOfKilledBuild();
    try {
      programs.own(files.cluster().directory());
      Postmaster.forgetRecycled(files.cluster().data());
    } catch (IOException e) {
      throw Directories.unusable(files.cluster().directory(), e);
    }
  }

  private void awaitEndOfKilledBuild() {
    long end = System.nanoTime() + ENDING.toNanos();
    while (files.running().isPresent() && System.nanoTime() < end) {
      Pause.of(POLL);
    }
    stopServer();
  }

  private void stopServer() {
    if (files.running().isPresent()) {
      Command stop =
          provider
              .programs()
              .run(
                  "pg_ctl",
                  List.of(
                      "stop",
                      "-D",
                      files.cluster().data().toString(),
                      "-m",
                      "fast",
                      "-w",
                      "-t",
                      "60"));
      if (!stop.succeeded() && files.running().isPresent()) {
        throw files.doesNotStop(stop.output());
      }
    }
  }

  private TiedServer tied(Programs programs) {
    Cluster cluster = files.cluster();
    try {
      return TiedServer.start(programs, cluster, Purpose.DEVELOPMENT, files.port(), "");
    } catch (TiedServer.StartFailed e) {
      throw files.doesNotStart(e);
    } catch (IOException e) {
      throw Directories.unusable(cluster.directory(), e);
    }
  }

  private void daemon(Programs programs) {
    Cluster cluster = files.cluster();
    try {
      Files.deleteIfExists(cluster.log());
      Files.createFile(cluster.log());
      programs.own(cluster.log());
      Command start = programs.run("pg_ctl", daemonArguments(cluster));
      if (!start.succeeded()) {
        throw files.doesNotStart(
            new TiedServer.StartFailed(TiedServer.tail(cluster.log()) + "\n" + start.output()));
      }
      files.rememberDaemon();
    } catch (IOException e) {
      throw Directories.unusable(cluster.directory(), e);
    }
  }

  private List<String> daemonArguments(Cluster cluster) {
    StringBuilder options = new StringBuilder();
    // pg_ctl gives them to a shell; these quotes mean the same to sh and to cmd.
    Purpose.DEVELOPMENT
        .arguments(files.port())
        .forEach(word -> options.append('"').append(word).append("\" "));
    return List.of(
        "start",
        "-D",
        cluster.data().toString(),
        "-l",
        cluster.log().toString(),
        "-w",
        "-t",
        "300",
        "-o",
        options.toString().strip());
  }

  private EmbeddedServer server(Programs programs, Runnable end) {
    files.writeProperties();
    return new EmbeddedServer(
        programs.version(), files.port(), files.password(), files.database(), end);
  }
}
