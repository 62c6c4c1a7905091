package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationWriter;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.script.Script;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code -Ddrift=adopt}: what the database has more or less than the branch becomes a migration
 * that counts as applied here, and a part of the schema.
 */
final class Adoption {

  private final Standing standing;
  private final Clock clock;

  Adoption(Standing standing, Clock clock) {
    this.standing = standing;
    this.clock = clock;
  }

  /**
   * Proves, writes and records; the advisory lock is held.
   *
   * @param name words for the migration; may be empty
   */
  DriftOutcome.Settlement run(BranchDifferences differences, String name) throws SQLException {
    requireNoPending(differences);
    Transition drift = standing.drift();
    if (drift.isEmpty()) {
      return new DriftOutcome.Settlement(recorded(differences, List.of()), List.of());
    }
    Pair<Catalog> states = standing.states().orElseThrow().reversed();
    prove(drift, states.after());
    MigrationWriter writer = new MigrationWriter(standing.project().migrations(), clock);
    String words =
        name.isEmpty() ? "adopt " + SuggestedName.of(List.of(), drift.changes(), false) : name;
    SourceAmendment.Outcome source =
        new SourceAmendment(standing.project(), standing.snapshots())
            .find(
                states.before(), states.after(), "adopted_" + writer.nextName(words), drift.sql());
    return written(differences, drift, writer, words, source);
  }

  /** A pending migration would run before the new one elsewhere, and behind it here. */
  private void requireNoPending(BranchDifferences differences) {
    if (!differences.compared()) {
      throw NotCompared.problem("adopted");
    }
    if (differences.pending().isEmpty()) {
      return;
    }
    String first = differences.pending().get(0);
    throw Problem.of(
            ErrorCode.M454,
            "The difference cannot become a migration while others are pending: they would run"
                + " before it elsewhere, and behind it here.")
        .at(differences.pending())
        .state("Nothing was written, and nothing was run on the database.")
        .next(NextStep.goal("Run them first, then adopt", "deploy"))
        .next(
            NextStep.goal(
                "If the changes of " + first + " are in the database already",
                "resolve",
                "applied=" + first))
        .raise();
  }

  private void prove(Transition drift, Catalog database) throws SQLException {
    List<Script> scripts = drift.scripts("the generated migration");
    new Proof(scripts, standing.snapshots().defaultSchema())
        .require(standing.history().tried(scripts, database));
  }

  private DriftOutcome.Settlement written(
      BranchDifferences differences,
      Transition drift,
      MigrationWriter writer,
      String words,
      SourceAmendment.Outcome source)
      throws SQLException {
    List<String> changes = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    if (source instanceof SourceAmendment.Outcome.Add add) {
      add.addition().write();
      files.add(add.addition().file());
    }
    List<String> adopted = new ArrayList<>();
    for (DevDecision.Draft draft : drift.drafts()) {
      Migration migration = writer.write(words + draft.suffix(), draft.sql());
      adopted.add(migration.name());
      files.add(migration.file());
    }
    changes.addAll(recorded(differences, adopted));
    changes.add(aboutTheSource(source));
    return new DriftOutcome.Settlement(changes, files);
  }

  private static String aboutTheSource(SourceAmendment.Outcome source) {
    if (source instanceof SourceAmendment.Outcome.Add add) {
      return "Its SQL was appended to " + add.addition().file().getFileName() + ".";
    }
    return source instanceof SourceAmendment.Outcome.ByHand byHand
        ? "The schema was left as it is: "
            + byHand.reason()
            + ". Put what the migration does into it by hand, or the next dev takes it back."
        : "The schema has it already.";
  }

  private List<String> recorded(BranchDifferences differences, List<String> adopted)
      throws SQLException {
    Connection connection = standing.database().session().connection();
    connection.setAutoCommit(false);
    try {
      List<String> changes =
          new LedgerSettlement(
                  standing, MigrationsDirectory.read(standing.project().migrations()), clock)
              .run(differences, adopted);
      connection.commit();
      return changes;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
