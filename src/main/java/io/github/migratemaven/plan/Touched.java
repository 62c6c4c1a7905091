package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.EnumChange;
import io.github.migratemaven.diff.IndexChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What changes do to columns and keys, as far as others hang on these. */
final class Touched {

  /** The columns of a key, in any order. */
  private record KeyColumns(QualifiedName table, Set<String> columns) {}

  /** Dropped and added. */
  private final Map<QualifiedName, Set<String>> recreated = new HashMap<>();

  private final Map<QualifiedName, Set<String>> dropped = new HashMap<>();

  /** Of another type or collation afterwards. */
  private final Map<QualifiedName, Set<String>> retyped = new HashMap<>();

  /** Of a type afterwards that cannot be compared with the one before. */
  private final Map<QualifiedName, Set<String>> incomparable = new HashMap<>();

  /** Of a type that is rebuilt. */
  private final Map<QualifiedName, Set<String>> ofRebuiltType = new HashMap<>();

  private final Set<KeyColumns> goneKeys = new HashSet<>();

  private Touched() {}

  static Touched by(List<Change> changes, List<Pair<Table>> tables) {
    Touched touched = new Touched();
    Set<QualifiedName> rebuilt = new HashSet<>();
    for (Change change : changes) {
      touched.note(change);
      if (change instanceof EnumChange.Rebuild rebuild) {
        rebuilt.add(rebuild.type().after().name());
      }
      if (change instanceof DomainChange.Rebuild rebuild) {
        rebuilt.add(rebuild.subject());
      }
      if (change instanceof CompositeChange.Rebuild rebuild) {
        rebuilt.add(rebuild.subject());
      }
      if (change instanceof DefinitionChange.Rebuild rebuild) {
        rebuilt.addAll(RangeType.names(Stream.of(new RangeType(rebuild.definition().before()))));
      }
    }
    if (!rebuilt.isEmpty()) {
      tables.forEach(table -> touched.noteTypes(table.before(), rebuilt));
    }
    return touched;
  }

  private void note(Change change) {
    if (change instanceof ColumnChange.Recreate column) {
      note(recreated, column.table(), column.name());
    }
    if (change instanceof ColumnChange.Drop column) {
      note(dropped, column.table(), column.name());
    }
    if (change instanceof ColumnChange.Alter alter
        && (alter.column().differIn(Column::type) || alter.column().differIn(Column::collation))) {
      note(retyped, alter.table(), alter.name());
      if (!ComparableTypes.areBoth(alter.column().map(Column::type))) {
        note(incomparable, alter.table(), alter.name());
      }
    }
    if (change instanceof ConstraintChange.Drop drop) {
      noteKey(drop.table(), drop.constraint());
    }
    if (change instanceof ConstraintChange.Replace replace) {
      noteKey(replace.table(), replace.constraint().before());
    }
    if (change instanceof IndexChange.Drop drop) {
      noteKey(drop.table(), drop.index());
    }
    if (change instanceof IndexChange.Replace replace) {
      noteKey(replace.table(), replace.index().before());
    }
  }

  private void noteTypes(Table table, Set<QualifiedName> rebuilt) {
    table.columns().stream()
        .filter(column -> rebuilt.contains(column.type().element()))
        .forEach(column -> note(ofRebuiltType, table.name(), column.name()));
  }

  private void noteKey(QualifiedName table, Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      goneKeys.add(new KeyColumns(table, Set.copyOf(key.columns())));
    }
    if (constraint instanceof Unique key) {
      goneKeys.add(new KeyColumns(table, Set.copyOf(key.columns())));
    }
  }

  private void noteKey(QualifiedName table, Index index) {
    if (index.unique() && index.predicate() == null) {
      goneKeys.add(new KeyColumns(table, Set.copyOf(columnsOf(index))));
    }
  }

  private static void note(
      Map<QualifiedName, Set<String>> columns, QualifiedName table, String column) {
    columns.computeIfAbsent(table, key -> new HashSet<>()).add(column);
  }

  /** Whether a column's type is rebuilt. */
  boolean isOfRebuiltType(QualifiedName table, String column) {
    return contains(ofRebuiltType, table, List.of(column));
  }

  /** Whether a column goes, or is of another type afterwards. */
  boolean changes(ObjectName object) {
    QualifiedName table = object.name();
    List<String> column = List.of(object.part());
    return object.kind() == ObjectName.Kind.COLUMN
        && (contains(recreated, table, column)
            || contains(dropped, table, column)
            || contains(retyped, table, column)
            || contains(ofRebuiltType, table, column));
  }

  boolean isUntouched(QualifiedName table) {
    return !recreated.containsKey(table) && !ofRebuiltType.containsKey(table);
  }

  /** PostgreSQL refuses to change the type of a column that a generated column uses. */
  List<String> columnsUnderGenerated(QualifiedName table) {
    List<String> columns = new ArrayList<>(recreated.getOrDefault(table, Set.of()));
    columns.addAll(retyped.getOrDefault(table, Set.of()));
    columns.addAll(ofRebuiltType.getOrDefault(table, Set.of()));
    return columns;
  }

  boolean reaches(QualifiedName table, Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return isRecreated(table, key.columns()) || isRecreated(table, key.include());
    }
    if (constraint instanceof Unique key) {
      return isRecreated(table, key.columns()) || isRecreated(table, key.include());
    }
    return Mentions.anyOf(underExpressions(table), StepExpressions.of(constraint));
  }

  boolean reaches(QualifiedName table, Index index) {
    return isRecreated(table, columnsOf(index))
        || isRecreated(table, index.include())
        || Mentions.anyOf(underExpressions(table), StepExpressions.of(index));
  }

  /** Whether no column of a table changes its type in place. */
  boolean retypesNothing(QualifiedName table) {
    return !retyped.containsKey(table);
  }

  /** Whether a column changes its type in place that an index has or mentions. */
  boolean retypesUnder(QualifiedName table, Index index) {
    return contains(retyped, table, columnsOf(index))
        || Mentions.anyOf(
            List.copyOf(retyped.getOrDefault(table, Set.of())), StepExpressions.of(index));
  }

  boolean reaches(QualifiedName table, ForeignKey key) {
    return isRecreated(table, key.columns())
        || isRecreated(key.references(), key.referencedColumns())
        // Both sides would have to change at the same moment.
        || contains(ofRebuiltType, table, key.columns())
        || contains(incomparable, table, key.columns())
        || contains(incomparable, key.references(), key.referencedColumns())
        || goneKeys.contains(new KeyColumns(key.references(), Set.copyOf(key.referencedColumns())));
  }

  private boolean isRecreated(QualifiedName table, Collection<String> columns) {
    return contains(recreated, table, columns);
  }

  private static boolean contains(
      Map<QualifiedName, Set<String>> map, QualifiedName table, Collection<String> columns) {
    Set<String> noted = map.getOrDefault(table, Set.of());
    return !noted.isEmpty() && columns.stream().anyMatch(noted::contains);
  }

  private List<String> underExpressions(QualifiedName table) {
    List<String> columns = new ArrayList<>(recreated.getOrDefault(table, Set.of()));
    columns.addAll(ofRebuiltType.getOrDefault(table, Set.of()));
    return columns;
  }

  private static List<String> columnsOf(Index index) {
    return index.keys().stream()
        .filter(key -> key.target() instanceof OfColumn)
        .map(key -> ((OfColumn) key.target()).column())
        .toList();
  }
}
