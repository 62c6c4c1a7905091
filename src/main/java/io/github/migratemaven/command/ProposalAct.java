package io.github.migratemaven.command;

import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationWriter;
import io.github.migratemaven.history.MigrationsDirectory;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Doing what {@code dev} proposed.
 *
 * @param name words for the migration's name; may be empty
 */
record ProposalAct(DevRequest request, DevDecision.Proposal proposal, String name, Clock clock) {

  /** Writes the files and runs nothing. */
  DevResult writeOnly() {
    return result(List.of(), write());
  }

  /** Runs what is pending, writes, runs what was written; the advisory lock is held. */
  DevResult run(DatabaseAtWork target, Drafting drafting) throws SQLException {
    List<String> applied = new ArrayList<>();
    if (!proposal.pending().isEmpty()) {
      applied.addAll(target.apply(directory(), clock));
    }
    List<Migration> written = write();
    if (!written.isEmpty()) {
      drafting.keep(written);
      applied.addAll(target.apply(directory(), clock));
    }
    boolean claimedNow = request.claim() != null && target.rows().isPresent();
    if (!applied.isEmpty() || claimedNow) {
      target.mark();
    }
    return result(applied, written);
  }

  private List<Migration> write() {
    MigrationWriter writer = new MigrationWriter(request.project().migrations(), clock);
    List<Migration> written = new ArrayList<>();
    for (DevDecision.Draft draft : drafts()) {
      written.add(writer.write(name + draft.suffix(), draft.sql()));
    }
    return written;
  }

  /**
   * A file that a person wants to fill by hand is written even when there is nothing to put into
   * it, as Prisma does.
   */
  private List<DevDecision.Draft> drafts() {
    return request.createOnly() && proposal.drafts().isEmpty()
        ? List.of(DevDecision.Draft.empty())
        : proposal.drafts();
  }

  private MigrationsDirectory directory() {
    return MigrationsDirectory.read(request.project().migrations());
  }

  private DevResult result(List<String> applied, List<Migration> written) {
    return new DevResult(
        applied,
        written.stream().map(Migration::file).toList(),
        proposal.byHand(),
        proposal.hazards(),
        proposal.leftAlone(),
        proposal.unwritten(),
        proposal.provenOn(),
        List.of());
  }
}
