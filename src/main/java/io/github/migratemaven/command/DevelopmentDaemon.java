package io.github.migratemaven.command;

import io.github.migratemaven.embedded.DevelopmentDatabase;
import io.github.migratemaven.embedded.DevelopmentDatabase.Status;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import java.nio.file.Path;
import java.util.Optional;

/** The checkout's development database as a server that outlives the command that starts it. */
public final class DevelopmentDaemon {

  private final DevelopmentDatabase database;

  /** That of a workplace's checkout. */
  public DevelopmentDaemon(Workplace workplace, Listener listener) {
    this.database = workplace.development(listener);
  }

  /**
   * Starts it unless it runs, and makes it when there is none.
   *
   * @return where it is
   * @throws io.github.migratemaven.error.MigrateException when it cannot be started
   */
  public DatabaseAddress start() {
    database.startDaemon();
    return database.address().orElseThrow();
  }

  /**
   * Stops it.
   *
   * @return whether it ran
   */
  public boolean stop() {
    boolean ran = database.status() == Status.RUNNING;
    database.stop();
    return ran;
  }

  /** Its URL with user and password; nothing while there is none. */
  public Optional<String> url() {
    return database.url();
  }

  /** Whether it runs. */
  public boolean isRunning() {
    return database.status() == Status.RUNNING;
  }

  /** The file that tells applications where it is. */
  public Path propertiesFile() {
    return database.propertiesFile();
  }
}
