package io.github.migratemaven.snapshot;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.snapshot.LoadedSchema.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/** Runs scripts in one transaction; one that fails leaves nothing behind and is noted. */
final class TolerantLoader {

  private final Connection connection;
  private final ClusterStubs stubs;
  private final ShadowRunner runner;

  TolerantLoader(Connection connection, ClusterStubs stubs) {
    this.connection = connection;
    this.stubs = stubs;
    this.runner = new ShadowRunner(connection, Listener.none());
  }

  /** Runs all of them; returns those that failed. */
  List<Refusal> load(List<Script> scripts) throws SQLException {
    List<Refusal> refusals = new ArrayList<>();
    connection.setAutoCommit(false);
    for (Script script : scripts) {
      loadOne(script, refusals);
    }
    connection.commit();
    connection.setAutoCommit(true);
    return List.copyOf(refusals);
  }

  private void loadOne(Script script, List<Refusal> refusals) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      runner.run(script);
      connection.releaseSavepoint(before);
    } catch (ScriptFailure failure) {
      connection.rollback(before);
      if (stubs.mend(failure)) {
        loadOne(script, refusals);
      } else {
        refusals.add(new Refusal(script, failure.failure().message()));
      }
    }
  }
}
