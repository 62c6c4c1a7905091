package io.github.migratemaven.apply;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.MigrationsFolder;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A database, a migrations directory, and what a test does with them. */
final class Deployment implements AutoCloseable {

  final TestDatabase db = TestDatabase.create();
  final MigrationsFolder folder;
  final List<Event> events = new ArrayList<>();
  ApplySettings settings = ApplySettings.defaults();
  Listener listener = events::add;
  String schema = "public";

  Deployment(Path parent) {
    this.folder = MigrationsFolder.in(parent);
  }

  Deployment with(String name, String sql) {
    folder.with(name, sql);
    return this;
  }

  Applier applier() {
    return new Applier(db.address(), schema, settings, listener, Clock.systemUTC());
  }

  /** Deploys and returns the names of what was applied. */
  List<String> deploy() {
    return applier().apply(folder.read()).applied().stream().map(AppliedMigration::name).toList();
  }

  /** Deploys, which must fail. */
  Problem failing() {
    MigrateException e = catchThrowableOfType(MigrateException.class, this::deploy);
    if (e == null) {
      throw new AssertionError("The deploy succeeded.");
    }
    return e.problem();
  }

  /** Deploys, which must fail with a code. */
  Problem failing(ErrorCode code) {
    Problem problem = failing();
    if (problem.code() != code) {
      throw new AssertionError(code + " expected: " + text(problem));
    }
    return problem;
  }

  /** A problem in one text. */
  static String text(Problem problem) {
    List<String> lines = new ArrayList<>();
    lines.add(problem.code() + "  " + problem.what());
    lines.addAll(problem.where());
    lines.addAll(problem.state());
    for (NextStep step : problem.next()) {
      lines.add(step.intent() + ": " + step.action());
    }
    return String.join("\n", lines);
  }

  /** The ledger as {@code name finished rolledBack steps logs?}. */
  List<String> ledger() {
    return db.queryStrings(
        """
        SELECT migration_name,
               CASE WHEN rolled_back_at IS NOT NULL THEN 'rolled back'
                    WHEN finished_at IS NOT NULL THEN 'finished' ELSE 'unfinished' END,
               applied_steps_count, CASE WHEN logs IS NULL THEN 'no logs' ELSE 'logs' END
        FROM "%s"._prisma_migrations ORDER BY started_at"""
            .formatted(schema));
  }

  /** The texts of notes and warnings. */
  List<String> said() {
    List<String> texts = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof Event.Warning warning) {
        texts.add("WARN " + warning.text());
      } else if (event instanceof Event.Note note) {
        texts.add("NOTE " + note.text());
      }
    }
    return texts;
  }

  @Override
  public void close() {
    db.close();
  }
}
