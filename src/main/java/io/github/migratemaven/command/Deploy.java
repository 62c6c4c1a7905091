package io.github.migratemaven.command;

import io.github.migratemaven.apply.Applier;
import io.github.migratemaven.apply.ApplyResult;
import io.github.migratemaven.apply.ApplySettings;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.history.Relation;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.postgres.ServerVersion;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;

/** {@code deploy}: applies what is pending, and nothing else. No shadow, no diff, no reset. */
public final class Deploy {

  private final Workplace workplace;
  private final Clock clock;
  private final Listener listener;

  /**
   * @param clock gives the time of ledger rows
   */
  public Deploy(Workplace workplace, Clock clock, Listener listener) {
    this.workplace = workplace;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Applies what is pending.
   *
   * @throws io.github.migratemaven.error.MigrateException P1000 to P1003, P3005, P3009, P3015,
   *     P3018 and what the policies forbid
   */
  public DeployResult run(DeployRequest request) {
    MigrationsDirectory directory = MigrationsDirectory.read(request.project().migrations());
    try (OpenTarget target = OpenTarget.open(request.target(), workplace, listener)) {
      if (request.createDatabase()) {
        new MissingDatabase(target.address(), listener).create();
      }
      return on(target.address(), directory, request);
    }
  }

  private DeployResult on(
      DatabaseAddress address, MigrationsDirectory directory, DeployRequest request) {
    try (TargetSession session = TargetSession.open(address, request.project(), listener)) {
      warnOfOlder(session.version(), request.expectedMajor());
      if (request.baseline() != null) {
        new BaselineRecord(session, request.project(), clock, listener)
            .make(request.baseline(), directory, request.lockWait());
      }
      ApplyResult result =
          new Applier(address, session.defaultSchema(), settings(request), listener, clock)
              .apply(session.connection(), directory);
      return result(address, directory, result);
    } catch (SQLException e) {
      throw ServerTrouble.with(address.toString(), e);
    }
  }

  private void warnOfOlder(ServerVersion server, int expectedMajor) {
    if (server.major() < expectedMajor) {
      listener.on(
          new Event.Warning(
              "The server is PostgreSQL "
                  + server.major()
                  + ", older than the pinned "
                  + expectedMajor
                  + " on which the migrations were proven."));
    }
  }

  private static ApplySettings settings(DeployRequest request) {
    HistoryPolicies policies = request.policies();
    return ApplySettings.defaults()
        .withPolicies(policies.edited(), policies.missing(), policies.outOfOrder())
        .withLockWait(request.lockWait())
        .withSchemas(Set.copyOf(request.project().schemas()));
  }

  private static DeployResult result(
      DatabaseAddress address, MigrationsDirectory directory, ApplyResult result) {
    HistoryState before = result.before();
    return new DeployResult(
        address.toString(),
        directory.migrations().size(),
        result.applied().stream()
            .map(applied -> new DeployResult.Applied(applied.name(), applied.took()))
            .toList(),
        before.edited().stream().map(applied -> applied.migration().name()).toList(),
        before.missing().stream().map(LedgerRow::name).toList(),
        before.outOfOrder().stream().map(Migration::name).toList(),
        before.relation() == Relation.AHEAD);
  }
}
