package io.github.migratemaven.command;

import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.MigrationRemoval;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.postgres.ServerTrouble;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code dev} on a database: first {@link #decide} or {@link #redo}, then, when a person
 * has agreed, the act that the decision calls for. Holds the shadow and the session in between.
 */
public final class DevRun implements AutoCloseable {

  private final DevRequest request;
  private final Clock clock;
  private final Listener listener;
  private final ShadowAccess shadow;
  private final @Nullable DatabaseAtWork database;
  private final DevStates states;
  private final MigrationRemoval redone;

  /**
   * @param redone where migrations go that are taken back
   */
  DevRun(
      DevRequest request,
      @Nullable DatabaseAtWork database,
      ShadowAccess shadow,
      Clock clock,
      Listener listener,
      MigrationRemoval redone) {
    this.request = request;
    this.database = database;
    this.shadow = shadow;
    this.clock = clock;
    this.listener = listener;
    this.redone = redone;
    this.states = new DevStates(request, shadow, database, listener);
  }

  /**
   * Finds out what there is to do. Writes nothing, and runs nothing on a database but the shadow.
   *
   * @throws MigrateException when the schema does not load, a migration does not replay, or what we
   *     would write is not proven
   */
  public DevDecision decide() {
    return told(() -> isNobodys() ? unclaimed() : states.decision());
  }

  /**
   * Finds out what it takes to write the last migration anew. The database has to be where the
   * branch is, but for that migration.
   *
   * @param name of the migration; empty for whichever is the last
   * @return a {@link DevDecision.Redo}, or what has to be settled before; a proposal when the
   *     migration would be written as it is
   * @throws MigrateException M458 when it is not the last
   */
  public DevDecision redo(String name) {
    return told(
        () ->
            isNobodys()
                ? unclaimed()
                : new RedoSearch(request, database, states, listener).decision(name));
  }

  /** Decides again, since this is a rename. */
  public DevDecision renamed(OpenRename open) {
    return told(() -> states.decision(states.renames().accept(open.candidate().rename())));
  }

  /** Decides again, since this is no rename: one is dropped, the other added. */
  public DevDecision notRenamed(OpenRename open) {
    return told(() -> states.decision(states.renames().refuse(open.candidate().rename())));
  }

  /**
   * Does what was proposed, if it still holds: runs what is pending, writes the migrations, runs
   * them.
   *
   * @throws MigrateException M413 for a loss without consent, M414 when rows stand in the way,
   *     P3018 when a migration fails
   */
  public DevOutcome act(DevDecision.Proposal proposal, DevAnswers answers) {
    warnOfSlips(proposal, answers);
    new Objections(proposal, answers, request.createOnly()).requireNone();
    ProposalAct act = new ProposalAct(request, proposal, answers.name(), clock);
    return database == null
        ? new DevOutcome.Done(act.writeOnly())
        : told(() -> actOn(database, proposal, act));
  }

  /**
   * Settles a difference as chosen, if it is still the same, and decides what there is to do then.
   *
   * @throws MigrateException M411 when nothing was chosen, or what the choice is refused for
   */
  public DriftOutcome settle(DevDecision.Differs differs, DriftAnswer answer) {
    return told(
        () ->
            outcome(
                whileItHolds(
                    differs.fingerprint(),
                    standing ->
                        answer.accept(
                            new Settling(standing, differs.differences(), clock, listener)))));
  }

  /** What a reset would drop, to be shown before it is chosen. */
  public ResetDecision.Proposal clearance() {
    return told(() -> Settling.clearance(states.standing(), clock, listener).proposal());
  }

  /**
   * Takes back the last migration, if all is still as it was, and decides what to write instead.
   *
   * @param acceptDataLoss the losses they accept, item by item or {@code all}; null for none
   * @throws MigrateException M413, M414 or M456 when the database cannot be taken back
   */
  public DriftOutcome takeBack(DevDecision.Redo redo, @Nullable String acceptDataLoss) {
    return told(
        () ->
            outcome(
                whileItHolds(
                    redo.fingerprint(),
                    standing ->
                        Optional.of(
                            new TakingBack(standing, clock, listener, redone)
                                .run(redo, acceptDataLoss)))));
  }

  private void warnOfSlips(DevDecision.Proposal proposal, DevAnswers answers) {
    for (String item : answers.consents().without(proposal.hazards())) {
      listener.on(
          new Event.Warning("-DacceptDataLoss names " + item + ", which nothing here would lose."));
    }
  }

  private boolean isNobodys() throws SQLException {
    return database != null && !database.isClaimed(request.claim());
  }

  private DevDecision unclaimed() {
    return new DevDecision.Unclaimed(onDatabase().name());
  }

  private DatabaseAtWork onDatabase() {
    if (database == null) {
      throw new IllegalStateException("No database is opened for a file alone.");
    }
    return database;
  }

  private DevOutcome actOn(DatabaseAtWork target, DevDecision.Proposal proposal, ProposalAct act)
      throws SQLException {
    try (AdvisoryLock lock = target.lock()) {
      return states.drafting().fingerprintNow().equals(proposal.fingerprint())
          ? new DevOutcome.Done(act.run(target, states.drafting()))
          : new DevOutcome.Moved(states.decision());
    }
  }

  /** Acts under the lock, unless files or database changed since the decision. */
  private Optional<DriftOutcome.Settlement> whileItHolds(Fingerprint fingerprint, Act act)
      throws SQLException {
    Standing standing = states.standing();
    try (AdvisoryLock lock = standing.database().lock()) {
      return standing.fingerprintNow().equals(fingerprint) ? act.on(standing) : Optional.empty();
    }
  }

  private DriftOutcome outcome(Optional<DriftOutcome.Settlement> settlement) throws SQLException {
    if (settlement.isEmpty()) {
      return new DriftOutcome.Moved(states.decision());
    }
    try {
      return new DriftOutcome.Settled(settlement.get(), states.decision());
    } catch (MigrateException e) {
      throw settlement.get().before(e);
    }
  }

  @FunctionalInterface
  private interface Act {
    Optional<DriftOutcome.Settlement> on(Standing standing) throws SQLException;
  }

  @FunctionalInterface
  private interface Work<T> {
    T done() throws SQLException;
  }

  private static <T> T told(Work<T> work) {
    try {
      return work.done();
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow or of the development database", e);
    }
  }

  @Override
  public void close() {
    states.close();
    shadow.close();
    if (database != null) {
      database.close();
    }
  }
}
