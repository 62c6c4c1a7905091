package io.github.migratemaven.command;

import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.event.Listener;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Does what was chosen about a difference; the advisory lock is held and the decision still holds.
 */
final class Settling implements DriftAnswer.Visitor<Optional<DriftOutcome.Settlement>> {

  private final Standing standing;
  private final BranchDifferences differences;
  private final Clock clock;
  private final Listener listener;

  Settling(Standing standing, BranchDifferences differences, Clock clock, Listener listener) {
    this.standing = standing;
    this.differences = differences;
    this.clock = clock;
    this.listener = listener;
  }

  /** What {@code -Ddrift=reset} works with. */
  static Clearance clearance(Standing standing, Clock clock, Listener listener) {
    return new Clearance(
        standing.project(), standing.database(), standing.snapshots(), clock, listener);
  }

  @Override
  public Optional<DriftOutcome.Settlement> adopt(DriftAnswer.Adopt answer) throws SQLException {
    DriftOutcome.Settlement settlement =
        new Adoption(standing, clock).run(differences, answer.name());
    standing.database().mark();
    return Optional.of(settlement);
  }

  @Override
  public Optional<DriftOutcome.Settlement> revert(DriftAnswer.Revert answer) throws SQLException {
    return Optional.of(
        new Reversal(standing, clock, listener, "drift=revert")
            .run(differences, answer.acceptDataLoss()));
  }

  /** Empty when what would be dropped is not what was shown. */
  @Override
  public Optional<DriftOutcome.Settlement> reset(DriftAnswer.Reset answer) throws SQLException {
    ResetDecision.Proposal proposal = answer.proposal();
    proposal.requireConsent(
        answer.consent(),
        NextStep.goal("Lose it", "dev", "drift=reset", "force=" + proposal.database()));
    Clearance clearance = clearance(standing, clock, listener);
    if (!clearance.isStill(proposal)) {
      return Optional.empty();
    }
    ResetResult result = clearance.clear(proposal);
    return Optional.of(
        new DriftOutcome.Settlement(
            List.of(
                "The database was reset: "
                    + result.dropped().size()
                    + " objects dropped, "
                    + result.applied().size()
                    + " migrations applied."),
            List.of()));
  }

  @Override
  public Optional<DriftOutcome.Settlement> none(DriftAnswer.None answer) {
    throw new Unsettled(differences, standing.database().session().address()).problem();
  }
}
