package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.LineageChange;
import java.util.List;

/** Tables that are partitioned in another way than before: only a new table brings that about. */
final class RekeyedTables implements LimitRule {

  @Override
  public List<Refusal> refusals(Change change) {
    return change instanceof LineageChange.Rekey rekey
        ? List.of(refusal(rekey.tables()))
        : List.of();
  }

  private static Refusal refusal(Pair<Table> table) {
    QualifiedName name = table.after().name();
    Pair<String> keys = table.map(Table::lineage).map(RekeyedTables::words);
    return new Refusal(
        Limit.PARTITIONING,
        ObjectName.relation(name),
        ObjectWords.of(name) + " is " + keys.before() + ", wanted " + keys.after());
  }

  private static String words(Lineage lineage) {
    return lineage.key() == null ? "not partitioned" : "partitioned by " + lineage.key();
  }
}
