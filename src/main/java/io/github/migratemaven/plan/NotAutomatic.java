package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes that only a new table and copied rows would bring about.
 *
 * @param refused each in words
 * @param others the changes that can be planned
 */
public record NotAutomatic(List<String> refused, List<Change> others) {

  private static final Refusal REFUSAL =
      new Refusal(
          ErrorCode.M407,
          "PostgreSQL cannot partition a table in another way: its rows have to go to a new one.",
          "Write the new table by hand, and fill it");

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
    if (others.isEmpty()) {
      REFUSAL.of(refused);
    } else {
      REFUSAL.ofAmongOthers(refused);
    }
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
