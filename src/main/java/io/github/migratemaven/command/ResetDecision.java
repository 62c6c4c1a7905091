package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Droppable;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.safety.RowCounts;
import java.util.ArrayList;
import java.util.List;

/** What {@code reset} found, before anything is dropped. */
public sealed interface ResetDecision {

  /**
   * The database may be anybody's.
   *
   * @param database its name, which is also what {@code -Dclaim} takes
   */
  record Unclaimed(String database) implements ResetDecision {}

  /**
   * What would be dropped, and what would be run afterwards.
   *
   * @param database its name, which consent repeats
   * @param objects everything that goes, in the order in which it goes
   * @param tables those of them that hold rows, with how many
   * @param migrations the history that is run afterwards, in order
   * @param basis what it was decided from, beside these
   */
  record Proposal(
      String database,
      List<Droppable> objects,
      List<RowCounts.Count> tables,
      List<String> migrations,
      Basis basis)
      implements ResetDecision {
    public Proposal {
      objects = List.copyOf(objects);
      tables = List.copyOf(tables);
      migrations = List.copyOf(migrations);
    }

    /** Whether nothing is lost: there is nothing to agree to. */
    public boolean isHarmless() {
      return objects.isEmpty();
    }

    /**
     * Consent is the name of the database, which nobody types by accident.
     *
     * @param name what was consented to; may be empty
     * @param again how to consent
     * @throws io.github.migratemaven.error.MigrateException M450 when it is not this database
     */
    void requireConsent(String name, NextStep again) {
      if (!isHarmless() && !name.equals(database)) {
        throw Problem.of(
                ErrorCode.M450,
                "A reset of database \"" + database + "\" loses what is in its managed schemas.")
            .at(lines())
            .state("Nothing was dropped.")
            .next(again)
            .raise();
      }
    }

    /** What is lost, a line each: tables with their rows, and how much else. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      tables.forEach(table -> lines.add(table.toString()));
      int others = objects.size() - tables.size();
      if (others > 0) {
        lines.add(others + " other object" + (others == 1 ? "" : "s") + ": " + examples());
      }
      return lines;
    }

    private String examples() {
      List<String> others =
          objects.stream()
              .filter(object -> !object.type().equals("table"))
              .map(Droppable::description)
              .toList();
      String shown = String.join(", ", others.subList(0, Math.min(EXAMPLES, others.size())));
      return others.size() > EXAMPLES ? shown + ", …" : shown;
    }
  }

  /** How many objects without rows are named. */
  int EXAMPLES = 5;

  /**
   * What a proposal was made from, beside what it names.
   *
   * @param checksums of the migrations
   * @param ledger the ledger's rows
   */
  record Basis(List<String> checksums, List<String> ledger) {
    public Basis {
      checksums = List.copyOf(checksums);
      ledger = List.copyOf(ledger);
    }
  }
}
