package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes that only a new table and copied rows would bring about.
 *
 * @param refused each in words
 * @param others the changes that can be planned
 */
public record NotAutomatic(List<String> refused, List<Change> others) {

  public NotAutomatic {
    refused = List.copyOf(refused);
    others = List.copyOf(others);
  }

  /** Those among some changes: tables that are partitioned in another way than before. */
  public static NotAutomatic among(List<Change> changes) {
    List<String> refused = new ArrayList<>();
    List<Change> others = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof LineageChange.Rekey rekey) {
        refused.add(words(rekey.tables()));
      } else {
        others.add(change);
      }
    }
    return new NotAutomatic(refused, others);
  }

  /** Fails with M407 when there are any. */
  void refuse() {
    if (refused.isEmpty()) {
      return;
    }
    throw Problem.of(
            ErrorCode.M407,
            "PostgreSQL cannot partition a table in another way: its rows have to go to a new one.")
        .at(refused)
        .state(
            "Nothing was written, and nothing was run."
                + (others.isEmpty() ? "" : " What else differs waits for this."))
        .next(NextStep.goal("See all that differs", "diff"))
        .next(
            NextStep.goal(
                "Write the new table by hand, and fill it", "dev", "createOnly", "name=by_hand"))
        .raise();
  }

  private static String words(Pair<Table> table) {
    QualifiedName name = table.after().name();
    Pair<String> keys = table.map(Table::lineage).map(NotAutomatic::words);
    return name.schema() + "." + name.name() + " is " + keys.before() + ", wanted " + keys.after();
  }

  private static String words(Lineage lineage) {
    return lineage.key() == null ? "not partitioned" : "partitioned by " + lineage.key();
  }
}
