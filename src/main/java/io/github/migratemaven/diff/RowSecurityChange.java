package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RowSecurity;
import io.github.migratemaven.catalog.Table;

/**
 * The policies of a table that exists on both sides begin or cease to be heeded.
 *
 * @param tables the table with all that hangs on it
 */
public record RowSecurityChange(Pair<Table> tables) implements Change {

  /** The table's name. */
  public QualifiedName table() {
    return tables.after().name();
  }

  @Override
  public QualifiedName subject() {
    return table();
  }

  /** Both sides. */
  public Pair<RowSecurity> rowSecurity() {
    return tables.map(Table::rowSecurity);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.rowSecurity(this);
  }
}
