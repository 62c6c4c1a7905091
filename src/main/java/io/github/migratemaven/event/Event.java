package io.github.migratemaven.event;

import java.time.Duration;

/** Something that happens while a command runs. Facts only: {@code report} has the words. */
public sealed interface Event {

  /** A database was opened; {@code database} names it and its server without secrets. */
  record Connected(String database, String serverVersion) implements Event {}

  /**
   * A NOTICE, WARNING or INFO that the server sent while running a script; {@code where} is a
   * file:line:column or empty.
   */
  record ServerNotice(String severity, String message, String where) implements Event {}

  /** The {@code index}th (from 1) of {@code count} migrations is about to run. */
  record MigrationStarted(String name, int index, int count) implements Event {}

  /** A migration ran and was recorded. */
  record MigrationApplied(String name, Duration took) implements Event {}

  /** The {@code index}th (from 1) of {@code count} seeds is about to run. */
  record SeedStarted(String name, int index, int count) implements Event {}

  /** A program that seeds printed a line; secrets are taken out. */
  record SeedPrinted(String name, String line) implements Event {}

  /** A seed ran to its end. */
  record SeedRan(String name, Duration took) implements Event {}

  /** The advisory lock is held by another session; {@code holder} describes it in one line. */
  record WaitingForLock(String holder, Duration waited) implements Event {}

  /** Something slow began: downloading binaries, initialising a cluster. */
  record Working(String what) implements Event {}

  /** The default schema did not exist and was created. */
  record SchemaCreated(String schema) implements Event {}

  /** Something to know that is no reason to worry; one or more sentences. */
  record Note(String text) implements Event {}

  /** Something to know that does not stop the command; one or more sentences. */
  record Warning(String text) implements Event {}
}
