package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sequences that columns counted with before and that go: what they have given out may be known
 * elsewhere, even where its row is deleted.
 */
final class FormerCounters {

  private final Map<ColumnName, QualifiedName> counters = new HashMap<>();

  FormerCounters(Pair<Catalog> catalogs) {
    Set<QualifiedName> kept = new HashSet<>();
    catalogs.after().sequences().forEach(sequence -> kept.add(sequence.name()));
    for (Sequence sequence : catalogs.before().sequences()) {
      if (sequence.owner() != null && !kept.contains(sequence.name())) {
        counters.put(sequence.owner(), sequence.name());
      }
    }
    for (Table table : catalogs.before().tables()) {
      for (Column column : table.columns()) {
        if (column.value() instanceof Identity identity) {
          ColumnName name = new ColumnName(table.name(), column.name());
          counters.put(name, identity.sequenceOf(name));
        }
      }
    }
  }

  /** That of a column, or null. */
  @Nullable QualifiedName of(ColumnName column) {
    return counters.get(column);
  }
}
