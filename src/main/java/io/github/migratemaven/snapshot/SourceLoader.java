package io.github.migratemaven.snapshot;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.SqlStates;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.script.SessionHygiene;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Builds the wanted schema on an empty database. Files that fail on something unknown are tried
 * again after the others, until a round moves nothing.
 */
final class SourceLoader {

  /** The server's ways to say that something is not there (yet). */
  private static final Set<String> UNKNOWN_THING =
      Set.of(
          SqlStates.UNDEFINED_TABLE,
          SqlStates.UNDEFINED_COLUMN,
          SqlStates.UNDEFINED_OBJECT,
          SqlStates.UNDEFINED_FUNCTION,
          // Or is there as a stub of ours.
          SqlStates.DUPLICATE_OBJECT,
          SqlStates.INVALID_SCHEMA_NAME);

  private final Connection connection;
  private final String defaultSchema;
  private final ClusterStubs stubs;
  private final ShadowRunner runner;

  SourceLoader(Connection connection, String defaultSchema, ClusterStubs stubs, Listener listener) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
    this.stubs = stubs;
    this.runner = new ShadowRunner(connection, event -> toldUnlessRoutine(event, listener));
  }

  /** On an empty database every DROP … IF EXISTS is skipped, with a NOTICE each, run after run. */
  private static void toldUnlessRoutine(Event event, Listener listener) {
    boolean routine =
        event instanceof Event.ServerNotice notice && notice.severity().equals("NOTICE");
    if (!routine) {
      listener.on(event);
    }
  }

  /** Runs all scripts or fails with the first error that another order cannot mend. */
  void load(List<Script> scripts) throws SQLException {
    List<Script> waiting = scripts;
    while (!waiting.isEmpty()) {
      List<Postponed> postponed = round(waiting);
      // Another file may create the role, so stubs are made when nothing else moves.
      boolean moved =
          postponed.size() < waiting.size()
              || postponed.stream().anyMatch(each -> stubs.mend(each.reason()));
      if (!moved) {
        throw doesNotLoad(postponed.get(0).reason());
      }
      waiting = postponed.stream().map(Postponed::script).toList();
    }
  }

  private record Postponed(Script script, ScriptFailure reason) {}

  private List<Postponed> round(List<Script> scripts) throws SQLException {
    List<Postponed> postponed = new ArrayList<>();
    for (Script script : scripts) {
      try {
        loadOne(script);
      } catch (ScriptFailure failure) {
        if (!UNKNOWN_THING.contains(failure.failure().sqlState())) {
          throw doesNotLoad(failure);
        }
        postponed.add(new Postponed(script, failure));
      }
    }
    return postponed;
  }

  /**
   * A script with transaction control of its own runs as it says; any other leaves nothing behind
   * when it fails.
   */
  private void loadOne(Script script) throws SQLException {
    connection.setAutoCommit(!script.isAtomic());
    try {
      runner.run(script);
      if (script.isAtomic()) {
        connection.commit();
      }
    } catch (ScriptFailure failure) {
      if (script.isAtomic()) {
        connection.rollback();
      }
      throw failure;
    } finally {
      connection.setAutoCommit(true);
      SessionHygiene.restore(connection, defaultSchema);
    }
  }

  private static RuntimeException doesNotLoad(ScriptFailure failure) {
    return ShadowLacks.in(failure).orElseGet(() -> isWrong(failure));
  }

  private static RuntimeException isWrong(ScriptFailure failure) {
    return Problem.of(ErrorCode.M113, "The schema does not load on an empty PostgreSQL.")
        .at(failure.failure().lines())
        .state("Nothing was written; no database of yours was touched.")
        .next(NextStep.text("", "Correct the schema at this place and run the same goal again."))
        .raise(failure);
  }
}
