package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.TableChange;
import java.util.List;

/** Tables with rows that shall become foreign ones, whose rows are elsewhere. */
final class BecomingForeign implements LimitRule {

  @Override
  public List<Refusal> refusals(Change change) {
    return change instanceof TableChange.Recreate recreate
            && !recreate.tables().before().isForeign()
        ? List.of(refusal(recreate.table().name()))
        : List.of();
  }

  private static Refusal refusal(QualifiedName table) {
    return new Refusal(
        Limit.FOREIGN_TABLE,
        ObjectName.relation(table),
        ObjectWords.of(table) + " is a table, wanted a foreign table");
  }
}
