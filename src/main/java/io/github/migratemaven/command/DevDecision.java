package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.plan.Refusal;
import io.github.migratemaven.safety.Consents;
import io.github.migratemaven.safety.Hazard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code dev} found, before anything is written or run on a database of the user's. */
public sealed interface DevDecision {

  /**
   * The database may be anybody's: it is neither empty, nor embedded, nor marked as a development
   * database.
   *
   * @param database its name, which is also what {@code -Dclaim} takes
   */
  record Unclaimed(String database) implements DevDecision {}

  /**
   * Some of what goes and comes is probably the same under another name, and nobody has said so or
   * otherwise.
   *
   * @param open in the order in which to ask; never empty
   * @param all the value of {@code -Drename} that says yes to all of them
   * @param none the value that says no to all of them
   */
  record Renames(List<OpenRename> open, String all, String none) implements DevDecision {
    public Renames {
      open = List.copyOf(open);
    }
  }

  /**
   * The database is not where the branch's migrations lead, and a person has to choose.
   *
   * @param differences in what they differ
   * @param fingerprint what the decision was made from
   */
  record Differs(BranchDifferences differences, Fingerprint fingerprint) implements DevDecision {}

  /**
   * The last migration can be taken back, to be written anew.
   *
   * @param migration its name
   * @param words what a person called it
   * @param differences of the database to what the migrations before it make
   * @param fingerprint what the decision was made from
   */
  record Redo(
      String migration, String words, BranchDifferences differences, Fingerprint fingerprint)
      implements DevDecision {}

  /**
   * Something to do, if only to run pending migrations.
   *
   * @param pending migrations that the database lacks, in order
   * @param drafts the migrations to write, in order; empty when sources and history agree
   * @param byHand what a person has to write into the drafts, which are not proven then; always
   *     empty where they are run
   * @param hazards what the drafts risk
   * @param leftAlone what the managed schemas hold that we cannot write, and do not touch
   * @param unwritten what the sources want that we cannot write; a person has to
   * @param suggestedName words for the migration's name
   * @param provenOn the server version on which the drafts converged; empty when something is left
   *     to a person
   * @param renames the value of {@code -Drename} that repeats what was answered in a dialogue; null
   *     when nothing was
   * @param fingerprint what the decision was made from
   */
  record Proposal(
      List<String> pending,
      List<Draft> drafts,
      List<Refusal> byHand,
      List<Hazard> hazards,
      List<Unmodelled> leftAlone,
      List<Unmodelled> unwritten,
      String suggestedName,
      String provenOn,
      @Nullable String renames,
      Fingerprint fingerprint)
      implements DevDecision {
    public Proposal {
      pending = List.copyOf(pending);
      drafts = List.copyOf(drafts);
      byHand = List.copyOf(byHand);
      hazards = List.copyOf(hazards);
      leftAlone = List.copyOf(leftAlone);
      unwritten = List.copyOf(unwritten);
    }

    /**
     * What would be lost without anybody's consent.
     *
     * @param given the value of {@code -DacceptDataLoss}, or null
     */
    public UnacceptedLosses unaccepted(@Nullable String given) {
      Consents consents = Consents.of(given);
      return UnacceptedLosses.of(
          hazards.stream().filter(hazard -> !consents.cover(hazard)).toList());
    }

    /** Hazards that make the migration fail on the rows of this very database. */
    public List<Hazard> failingHere() {
      return hazards.stream().filter(Hazard::failsHere).toList();
    }
  }

  /**
   * A migration that is proven and not yet written.
   *
   * @param suffix appended to the name; empty for the first
   * @param sql the whole text of migration.sql
   */
  record Draft(String suffix, String sql) {

    /** The text that Prisma gives a migration without steps; no line end behind it. */
    private static final String EMPTY = "-- This is an empty migration.";

    static Draft empty() {
      return new Draft("", EMPTY);
    }
  }
}
