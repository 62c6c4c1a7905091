package io.github.migratemaven.command;

import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.postgres.ServerTrouble;
import java.sql.SQLException;
import java.time.Clock;

/**
 * One run of {@code reset}: first {@link #decide}, then, when a person has agreed, {@link #act}.
 */
public final class ResetRun implements AutoCloseable {

  private final ResetRequest request;
  private final DatabaseAtWork database;
  private final ShadowAccess shadow;
  private final Clearance clearance;

  ResetRun(
      ResetRequest request,
      DatabaseAtWork database,
      ShadowAccess shadow,
      Clock clock,
      Listener listener) {
    this.request = request;
    this.database = database;
    this.shadow = shadow;
    this.clearance =
        new Clearance(
            request.project(),
            database,
            shadow.snapshots(request.project(), database.session().defaultSchema(), listener),
            clock,
            listener);
  }

  /**
   * Finds out what would be dropped, and that the migrations run. Changes nothing.
   *
   * @throws io.github.migratemaven.error.MigrateException P3006 when a migration does not replay,
   *     M451 when something that is not managed depends on what is
   */
  public ResetDecision decide() {
    try {
      return database.isClaimed(request.claim())
          ? clearance.proposal()
          : new ResetDecision.Unclaimed(database.name());
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow or of the development database", e);
    }
  }

  /**
   * Does what was proposed, if it still holds.
   *
   * @param consent the name of the database; may be empty when nothing would be dropped
   * @throws io.github.migratemaven.error.MigrateException M450 without consent, M452, M453, P3018
   */
  public ResetOutcome act(ResetDecision.Proposal proposal, String consent) {
    proposal.requireConsent(
        consent, NextStep.goal("Lose it", "reset", "force=" + proposal.database()));
    try (AdvisoryLock lock = database.lock()) {
      return clearance.isStill(proposal)
          ? new ResetOutcome.Done(clearance.clear(proposal))
          : new ResetOutcome.Moved(clearance.proposal());
    } catch (SQLException e) {
      throw ServerTrouble.with("the development database", e);
    }
  }

  @Override
  public void close() {
    shadow.close();
    database.close();
  }
}
