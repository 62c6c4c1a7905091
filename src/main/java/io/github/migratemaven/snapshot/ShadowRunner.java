package io.github.migratemaven.snapshot;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.script.PublisherContact;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptRunner;
import io.github.migratemaven.script.ScriptStatement;
import io.github.migratemaven.shadow.Subscriptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Runs scripts on a shadow, which must not speak with the publisher of a subscription: it would
 * make, use or drop a replication slot of production.
 */
final class ShadowRunner {

  private final Connection connection;
  private final ScriptRunner runner;

  ShadowRunner(Connection connection, Listener listener) {
    this.connection = connection;
    this.runner = new ScriptRunner(connection, listener);
  }

  /**
   * Runs every statement in order, up to the first that fails.
   *
   * @throws io.github.migratemaven.script.ScriptFailure when one fails; nothing is rolled back here
   * @throws io.github.migratemaven.error.MigrateException M410 when one would connect to a
   *     publisher; then none has run
   */
  void run(Script script) {
    List<PublisherContact> contacts =
        script.statements().stream().map(PublisherContact::of).toList();
    if (contacts.stream().allMatch(contact -> contact == PublisherContact.NONE)) {
      runner.run(script);
      return;
    }
    int connecting = contacts.indexOf(PublisherContact.CONNECTS);
    if (connecting >= 0) {
      throw connects(script, script.statements().get(connecting));
    }
    for (int i = 0; i < contacts.size(); i++) {
      run(script, script.statements().get(i), contacts.get(i));
    }
  }

  private void run(Script script, ScriptStatement statement, PublisherContact contact) {
    try {
      switch (contact) {
        case ENABLES -> runner.run(script, onlyMeanwhile(statement));
        case DROPS_SLOT -> {
          Subscriptions.leaveSlots(connection);
          runner.run(script, statement);
        }
        case NONE, CONNECTS -> runner.run(script, statement);
      }
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow", e);
    }
  }

  private static ScriptStatement onlyMeanwhile(ScriptStatement statement) {
    return new ScriptStatement(
        Subscriptions.onlyMeanwhile(statement.text()),
        statement.offset(),
        statement.line(),
        statement.kind());
  }

  private static RuntimeException connects(Script script, ScriptStatement statement) {
    return Problem.of(
            ErrorCode.M410,
            "A statement connects to the publisher of a subscription, which a shadow must not do.")
        .at(script.label() + ":" + statement.line())
        .state("Nothing of this file was run; no database of yours and no publisher was touched.")
        .next(
            NextStep.text(
                "Write it so that it does not connect",
                "CREATE SUBSCRIPTION … WITH (connect = false)"))
        .next(
            NextStep.text(
                "And on each database, by hand", "ALTER SUBSCRIPTION … REFRESH PUBLICATION"))
        .raise();
  }
}
