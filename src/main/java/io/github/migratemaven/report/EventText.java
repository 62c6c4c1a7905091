package io.github.migratemaven.report;

import io.github.migratemaven.event.Event;
import java.time.Duration;
import java.util.Optional;

/** Events as lines for a log. */
public final class EventText {

  private EventText() {}

  /** How loud a line is. */
  public enum Level {
    INFO,
    WARNING
  }

  /**
   * A line for a log.
   *
   * @param level how loud
   * @param text without a line break at the end; a server's message may hold some inside
   */
  public record Line(Level level, String text) {}

  /**
   * The line of an event that is worth one; the start of a migration or a seed is only progress.
   */
  public static Optional<Line> of(Event event) {
    if (event instanceof Event.Connected connected) {
      return info(
          "Connected to " + connected.database() + ", PostgreSQL " + connected.serverVersion());
    }
    if (event instanceof Event.MigrationApplied applied) {
      return info("Applied  " + applied.name() + "  (" + duration(applied.took()) + ")");
    }
    if (event instanceof Event.SeedPrinted printed) {
      return info(printed.name() + " | " + printed.line());
    }
    if (event instanceof Event.SeedRan ran) {
      return info("Seeded   " + ran.name() + "  (" + duration(ran.took()) + ")");
    }
    if (event instanceof Event.ServerNotice notice) {
      return Optional.of(new Line(level(notice), notice(notice)));
    }
    if (event instanceof Event.WaitingForLock waiting) {
      return info(
          "Waiting for the migration lock since "
              + duration(waiting.waited())
              + ", held by "
              + waiting.holder());
    }
    if (event instanceof Event.Working working) {
      return info(working.what());
    }
    if (event instanceof Event.Warning warning) {
      return Optional.of(new Line(Level.WARNING, warning.text()));
    }
    if (event instanceof Event.Note note) {
      return info(note.text());
    }
    if (event instanceof Event.SchemaCreated created) {
      return info("Created schema \"" + created.schema() + "\", which did not exist");
    }
    return Optional.empty();
  }

  /** What a progress line shows while an event's work lasts; empty when it shows nothing. */
  public static Optional<String> progress(Event event) {
    if (event instanceof Event.MigrationStarted started) {
      return Optional.of(started.index() + "/" + started.count() + "  " + started.name());
    }
    if (event instanceof Event.SeedStarted started) {
      return Optional.of(started.index() + "/" + started.count() + "  " + started.name());
    }
    return Optional.empty();
  }

  /** A time as people say it: {@code 12 ms}, {@code 3.4 s}, {@code 2 min 5 s}. */
  public static String duration(Duration time) {
    long millis = time.toMillis();
    if (millis < 1_000) {
      return millis + " ms";
    }
    if (millis < 60_000) {
      return millis / 1_000 + "." + millis % 1_000 / 100 + " s";
    }
    return millis / 60_000 + " min " + millis % 60_000 / 1_000 + " s";
  }

  private static Optional<Line> info(String text) {
    return Optional.of(new Line(Level.INFO, text));
  }

  private static Level level(Event.ServerNotice notice) {
    return notice.severity().equals("WARNING") ? Level.WARNING : Level.INFO;
  }

  private static String notice(Event.ServerNotice notice) {
    String where = notice.where().isEmpty() ? "" : "  (" + notice.where() + ")";
    return notice.severity() + ": " + notice.message() + where;
  }
}
