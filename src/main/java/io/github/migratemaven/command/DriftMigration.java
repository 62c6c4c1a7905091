package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationWriter;
import io.github.migratemaven.script.Script;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database has more or less than its history as a migration, proven and not yet written, and
 * what the sources need for it. Nothing of it is run or recorded here.
 */
final class DriftMigration {

  private final Transition drift;
  private final String words;
  private final MigrationWriter writer;
  private final SourceAmendment.Outcome source;

  private DriftMigration(
      Transition drift, String words, MigrationWriter writer, SourceAmendment.Outcome source) {
    this.drift = drift;
    this.words = words;
    this.writer = writer;
    this.source = source;
  }

  /**
   * What was written.
   *
   * @param migrations their names, in order
   * @param files all files, those of the sources too
   * @param aboutTheSource a sentence about what was done to the sources
   */
  record Written(List<String> migrations, List<Path> files, String aboutTheSource) {
    Written {
      migrations = List.copyOf(migrations);
      files = List.copyOf(files);
    }
  }

  /**
   * Fails when the drift of a database cannot become a migration.
   *
   * @throws io.github.migratemaven.error.MigrateException M455 when the schemas were not compared,
   *     M454 when migrations are pending
   */
  static void requirePossible(Standing standing) {
    if (standing.states().isEmpty()) {
      throw NotCompared.problem("written as a migration");
    }
    requireNonePending(standing.state().pending().stream().map(Migration::name).toList());
  }

  /**
   * Makes the migration of a drift and shows on the shadow that it leads to the database's schema.
   *
   * @param standing of a database with a drift
   * @param name words for the migration; may be empty
   * @throws io.github.migratemaven.error.MigrateException M412 when it does not
   */
  static DriftMigration proven(Standing standing, String name, Clock clock) throws SQLException {
    Transition drift = standing.drift();
    drift.requireAutomatic(
        NextStep.goal(
            "Write it by hand into the schema and a migration, then `resolve -Dapplied` that here",
            "dev",
            "createOnly",
            "name=by_hand"));
    Pair<Catalog> states = standing.states().orElseThrow().reversed();
    prove(standing, drift, states.after());
    MigrationWriter writer = new MigrationWriter(standing.project().migrations(), clock);
    String words =
        name.isEmpty() ? "adopt " + SuggestedName.of(List.of(), drift.changes(), false) : name;
    SourceAmendment.Outcome source =
        new SourceAmendment(standing.project(), standing.snapshots())
            .find(
                states.before(), states.after(), "adopted_" + writer.nextName(words), drift.sql());
    return new DriftMigration(drift, words, writer, source);
  }

  /** Writes the sources first: a migration without them would be taken back by the next dev. */
  Written write() {
    List<Path> files = new ArrayList<>();
    if (source instanceof SourceAmendment.Outcome.Add add) {
      add.addition().write();
      files.add(add.addition().file());
    }
    List<String> migrations = new ArrayList<>();
    for (DevDecision.Draft draft : drift.drafts()) {
      Migration migration = writer.write(words + draft.suffix(), draft.sql());
      migrations.add(migration.name());
      files.add(migration.file());
    }
    return new Written(migrations, files, aboutTheSource());
  }

  private String aboutTheSource() {
    if (source instanceof SourceAmendment.Outcome.Add add) {
      return "Its SQL was appended to " + add.addition().file().getFileName() + ".";
    }
    return source instanceof SourceAmendment.Outcome.ByHand byHand
        ? "The schema was left as it is: "
            + byHand.reason()
            + ". Put what the migration does into it by hand, or the next dev takes it back."
        : "The schema has it already.";
  }

  private static void prove(Standing standing, Transition drift, Catalog database)
      throws SQLException {
    List<Script> scripts = drift.scripts("the generated migration");
    new Proof(scripts, standing.snapshots().defaultSchema())
        .require(standing.history().tried(scripts, database));
  }

  /** A pending migration would run before the new one elsewhere, and behind it here. */
  private static void requireNonePending(List<String> pending) {
    if (pending.isEmpty()) {
      return;
    }
    String first = pending.get(0);
    throw Problem.of(
            ErrorCode.M454,
            "The difference cannot become a migration while others are pending: they would run"
                + " before it elsewhere, and behind it here.")
        .at(pending)
        .state("Nothing was written, and nothing was run on the database.")
        .next(NextStep.goal("Run them first, then this again", "deploy"))
        .next(
            NextStep.goal(
                "If the changes of " + first + " are in the database already",
                "resolve",
                "applied=" + first))
        .raise();
  }
}
