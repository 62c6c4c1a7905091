package io.github.migratemaven.catalog;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tables that changes of another are handed down to: its descendants before, that are so after.
 *
 * @param families both sides
 */
public record Heirs(Pair<Families> families) {

  /** Where nobody asks what is handed down. */
  public static final Heirs NONE = of(new Pair<>(Catalog.empty(), Catalog.empty()));

  /** The heirs between two catalogs. */
  public static Heirs of(Pair<Catalog> catalogs) {
    return new Heirs(catalogs.map(Families::new));
  }

  /** Those of a table. */
  public Set<QualifiedName> of(QualifiedName table) {
    Set<QualifiedName> heirs = new LinkedHashSet<>(families.before().descendants(table));
    if (!heirs.isEmpty()) {
      heirs.retainAll(families.after().descendants(table));
    }
    return heirs;
  }

  /** Whether one of them keeps a column, with its values, that the table drops. */
  public boolean keep(ColumnName column) {
    return of(column.table()).stream()
        .flatMap(heir -> families.after().table(heir).stream())
        .flatMap(table -> table.columns().stream())
        .anyMatch(kept -> kept.name().equals(column.column()));
  }
}
