package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.ColumnStorage.Strategy;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Deferral;
import io.github.migratemaven.catalog.Enforcement;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.OwnedIndex;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.ReferentialAction;
import io.github.migratemaven.catalog.RowSecurity;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of tables in which all that a schema.prisma cannot say is as PostgreSQL makes it. */
final class PlainParts {

  private PlainParts() {}

  static Table table(
      QualifiedName name, List<Column> columns, List<Constraint> constraints, List<Index> indexes) {
    return new Table(
        name,
        columns,
        constraints,
        indexes,
        List.of(),
        RowSecurity.OFF,
        Lineage.NONE,
        TableStorage.DEFAULT,
        null);
  }

  static Column column(String name, DataType type, @Nullable NotNull notNull, ColumnValue value) {
    return new Column(name, type, notNull, null, value, ColumnStorage.of(Strategy.PLAIN), null);
  }

  static Constraint primaryKey(String name, List<String> columns) {
    return new PrimaryKey(
        name, columns, false, List.of(), Deferral.NOT_DEFERRABLE, OwnedIndex.DEFAULT, null);
  }

  static Constraint foreignKey(String name, List<String> columns, Target target, Actions actions) {
    return new ForeignKey(
        name,
        columns,
        false,
        target.table(),
        target.columns(),
        actions.onDelete(),
        List.of(),
        actions.onUpdate(),
        false,
        Deferral.NOT_DEFERRABLE,
        Enforcement.VALIDATED,
        null);
  }

  /** What a foreign key refers to. */
  record Target(QualifiedName table, List<String> columns) {}

  /** What happens to the rows that refer to a row. */
  record Actions(ReferentialAction onDelete, ReferentialAction onUpdate) {}
}
