package io.github.migratemaven.command;

import io.github.migratemaven.diff.rename.RenameAnswers;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationWriter;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.snapshot.ReplayedHistory;
import io.github.migratemaven.snapshot.Snapshots;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code dev} on a database: first {@link #decide}, then, when a person has agreed,
 * {@link #act}. Holds the shadow and the session in between.
 */
public final class DevRun implements AutoCloseable {

  private final DevRequest request;
  private final Clock clock;
  private final Listener listener;
  private final ShadowAccess shadow;
  private final @Nullable DatabaseAtWork database;
  private @Nullable Standing standing;
  private @Nullable Drafting drafting;
  private RenameAnswers renames;

  DevRun(
      DevRequest request,
      @Nullable DatabaseAtWork database,
      ShadowAccess shadow,
      Clock clock,
      Listener listener) {
    this.request = request;
    this.database = database;
    this.shadow = shadow;
    this.clock = clock;
    this.listener = listener;
    this.renames = RenameAnswers.of(request.rename());
  }

  /**
   * Finds out what there is to do. Writes nothing, and runs nothing on a database but the shadow.
   *
   * @throws io.github.migratemaven.error.MigrateException when the schema does not load, a
   *     migration does not replay, or what we would write is not proven
   */
  public DevDecision decide() {
    try {
      if (database != null && !database.isClaimed(request.claim())) {
        return new DevDecision.Unclaimed(database.name());
      }
      return decidedAnew();
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow or of the development database", e);
    }
  }

  /** Decides again, since this is a rename. */
  public DevDecision renamed(OpenRename open) {
    return decide(renames.accept(open.candidate().rename()));
  }

  /** Decides again, since this is no rename: one is dropped, the other added. */
  public DevDecision notRenamed(OpenRename open) {
    return decide(renames.refuse(open.candidate().rename()));
  }

  private DevDecision decide(RenameAnswers answers) {
    renames = answers;
    try {
      return drafting().decision(answers);
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow or of the development database", e);
    }
  }

  /**
   * Does what was proposed, if it still holds: runs what is pending, writes the migrations, runs
   * them.
   *
   * @throws io.github.migratemaven.error.MigrateException M413 for a loss without consent, M414
   *     when rows stand in the way, P3018 when a migration fails
   */
  public DevOutcome act(DevDecision.Proposal proposal, DevAnswers answers) {
    warnOfSlips(proposal, answers);
    new Objections(proposal, answers, request.createOnly()).requireNone();
    try {
      return database == null
          ? new DevOutcome.Done(writeOnly(proposal, answers))
          : actOn(database, proposal, answers);
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow or of the development database", e);
    }
  }

  private void warnOfSlips(DevDecision.Proposal proposal, DevAnswers answers) {
    for (String item : answers.consents().without(proposal.hazards())) {
      listener.on(
          new Event.Warning("-DacceptDataLoss names " + item + ", which nothing here would lose."));
    }
  }

  /**
   * Settles a difference as chosen, if it is still the same, and decides what there is to do then.
   *
   * @throws io.github.migratemaven.error.MigrateException M411 when nothing was chosen, or what the
   *     choice is refused for
   */
  public DriftOutcome settle(DevDecision.Differs differs, DriftAnswer answer) {
    try {
      Optional<DriftOutcome.Settlement> settlement = settled(differs, answer);
      DevDecision next = decidedAnew();
      return settlement.isPresent()
          ? new DriftOutcome.Settled(settlement.get(), next)
          : new DriftOutcome.Moved(next);
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow or of the development database", e);
    }
  }

  /** What a reset would drop, to be shown before it is chosen. */
  public ResetDecision.Proposal clearance() {
    try {
      return Settling.clearance(standing(), clock, listener).proposal();
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow or of the development database", e);
    }
  }

  private Optional<DriftOutcome.Settlement> settled(DevDecision.Differs differs, DriftAnswer answer)
      throws SQLException {
    Standing now = standing();
    try (AdvisoryLock lock = now.database().lock()) {
      return now.fingerprintNow().equals(differs.fingerprint())
          ? answer.accept(new Settling(now, differs.differences(), clock, listener))
          : Optional.empty();
    }
  }

  private DevDecision decidedAnew() throws SQLException {
    closeStates();
    Snapshots snapshots = shadow.snapshots(request.project(), defaultSchema(), listener);
    if (database == null) {
      return drafted(snapshots, snapshots.replayed(directory().migrations()));
    }
    Standing now = Standing.of(request.project(), database, snapshots, listener);
    standing = now;
    BranchDifferences differences = now.differences();
    return differences.isEmpty()
        ? drafted(snapshots, now.advanced())
        : new DevDecision.Differs(differences, now.fingerprintNow());
  }

  private DevDecision drafted(Snapshots snapshots, ReplayedHistory history) throws SQLException {
    Drafting fresh = Drafting.open(request, database, snapshots, history);
    drafting = fresh;
    return fresh.decision(renames);
  }

  private String defaultSchema() {
    return database == null
        ? request.project().defaultSchemaOnPaper()
        : database.session().defaultSchema();
  }

  private DevResult writeOnly(DevDecision.Proposal proposal, DevAnswers answers)
      throws SQLException {
    return result(proposal, List.of(), write(proposal, answers.name()));
  }

  private DevOutcome actOn(DatabaseAtWork target, DevDecision.Proposal proposal, DevAnswers answers)
      throws SQLException {
    try (AdvisoryLock lock = target.lock()) {
      if (!drafting().fingerprintNow().equals(proposal.fingerprint())) {
        return new DevOutcome.Moved(decidedAnew());
      }
      List<String> applied = new ArrayList<>();
      if (!proposal.pending().isEmpty()) {
        applied.addAll(target.apply(directory(), clock));
      }
      List<Migration> written = write(proposal, answers.name());
      if (!written.isEmpty()) {
        drafting().keep(written);
        applied.addAll(target.apply(directory(), clock));
      }
      boolean claimedNow = request.claim() != null && target.rows().isPresent();
      if (!applied.isEmpty() || claimedNow) {
        target.mark();
      }
      return new DevOutcome.Done(result(proposal, applied, written));
    }
  }

  private List<Migration> write(DevDecision.Proposal proposal, String name) {
    MigrationWriter writer = new MigrationWriter(request.project().migrations(), clock);
    List<Migration> written = new ArrayList<>();
    for (DevDecision.Draft draft : draftsOf(proposal)) {
      written.add(writer.write(name + draft.suffix(), draft.sql()));
    }
    return written;
  }

  /**
   * A file that a person wants to fill by hand is written even when there is nothing to put into
   * it, as Prisma does.
   */
  private List<DevDecision.Draft> draftsOf(DevDecision.Proposal proposal) {
    return request.createOnly() && proposal.drafts().isEmpty()
        ? List.of(DevDecision.Draft.empty())
        : proposal.drafts();
  }

  private MigrationsDirectory directory() {
    return MigrationsDirectory.read(request.project().migrations());
  }

  private static DevResult result(
      DevDecision.Proposal proposal, List<String> applied, List<Migration> written) {
    return new DevResult(
        applied,
        written.stream().map(Migration::file).toList(),
        proposal.hazards(),
        proposal.leftAlone(),
        proposal.unwritten(),
        proposal.provenOn(),
        List.of());
  }

  private Drafting drafting() {
    if (drafting == null) {
      throw new IllegalStateException("Decide first.");
    }
    return drafting;
  }

  private Standing standing() {
    if (standing == null) {
      throw new IllegalStateException("Decide first.");
    }
    return standing;
  }

  private void closeStates() {
    if (drafting != null) {
      drafting.close();
      drafting = null;
    }
    if (standing != null) {
      standing.close();
      standing = null;
    }
  }

  @Override
  public void close() {
    closeStates();
    shadow.close();
    if (database != null) {
      database.close();
    }
  }
}
