package io.github.migratemaven.command;

import io.github.migratemaven.diff.rename.RenameAnswers;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.snapshot.Snapshots;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the migration that {@code -Dredo} may take back, and what that would do. */
final class RedoSearch {

  private static final String UNTOUCHED =
      "Nothing was written, and nothing was run on the database.";

  private final DevRequest request;
  private final @Nullable DatabaseAtWork database;
  private final DevStates states;
  private final Listener listener;

  RedoSearch(
      DevRequest request, @Nullable DatabaseAtWork database, DevStates states, Listener listener) {
    this.request = request;
    this.database = database;
    this.states = states;
    this.listener = listener;
  }

  DevDecision decision(String name) throws SQLException {
    MigrationsDirectory directory = states.directory();
    Migration last = directory.last().orElseThrow(() -> refused("There is no migration to redo."));
    if (database == null) {
      throw refused("A redo takes a migration back on the database; -DcreateOnly opens none.");
    }
    if (!name.isEmpty() && !name.equals(last.name())) {
      throw notTheLast(name, last);
    }
    return decision(database, directory, last);
  }

  /** Hand-made changes must not go along with the migration, so they are settled before. */
  private DevDecision decision(DatabaseAtWork target, MigrationsDirectory directory, Migration last)
      throws SQLException {
    Standing whole = states.against(target, directory);
    BranchDifferences differences = whole.differences();
    if (!differences.isEmpty() && !isEditOf(last, differences)) {
      return new DevDecision.Differs(differences, whole.fingerprintNow());
    }
    boolean same = wouldBeTheSame(directory, last);
    if (differences.isEmpty() && same) {
      listener.on(new Event.Note(last.name() + " is what would be written again; it stays."));
      return states.decision();
    }
    Standing before = states.against(target, directory.withoutLast());
    return new DevDecision.Redo(
        last.name(), last.words(), before.differences(), before.fingerprintNow());
  }

  /** What it did here cannot be told from other changes then, and all is shown. */
  private static boolean isEditOf(Migration last, BranchDifferences differences) {
    return differences.missing().isEmpty()
        && differences.edited().stream()
            .map(BranchDifferences.Edited::name)
            .toList()
            .equals(List.of(last.name()));
  }

  /** Also finds out, before anything is taken back, that the schema loads. */
  private boolean wouldBeTheSame(MigrationsDirectory directory, Migration last)
      throws SQLException {
    states.close();
    Snapshots snapshots = states.snapshots();
    try (Drafting again =
        Drafting.open(
            request, null, snapshots, snapshots.replayed(directory.withoutLast().migrations()))) {
      return again.decision(RenameAnswers.of(request.rename()))
              instanceof DevDecision.Proposal proposal
          && proposal.drafts().size() == 1
          && proposal.drafts().get(0).sql().equals(last.script().text());
    }
  }

  private static RuntimeException notTheLast(String name, Migration last) {
    return Problem.of(
            ErrorCode.M458, "Migration " + name + " is not the last one, " + last.name() + " is.")
        .state(UNTOUCHED)
        .next(NextStep.goal("Redo the last", "dev", "redo=" + last.name()))
        .next(NextStep.text("To change what an earlier one did", "change the schema and run dev"))
        .raise();
  }

  private static RuntimeException refused(String why) {
    return Problem.of(ErrorCode.M458, why)
        .state(UNTOUCHED)
        .next(NextStep.goal("Write what the schema says", "dev"))
        .raise();
  }
}
