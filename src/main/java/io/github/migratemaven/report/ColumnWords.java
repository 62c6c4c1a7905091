package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.quoted;
import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.ColumnChange;
import java.util.ArrayList;
import java.util.List;

/** Changes of columns in words. */
final class ColumnWords implements ColumnChange.Visitor<String> {

  @Override
  public String add(ColumnChange.Add change) {
    return ADDED.part("column " + quoted(change.name()));
  }

  @Override
  public String alter(ColumnChange.Alter change) {
    return altered(change.name(), change.column());
  }

  @Override
  public String recreate(ColumnChange.Recreate change) {
    return altered(change.name(), change.column()) + ", which takes dropping and adding it";
  }

  @Override
  public String drop(ColumnChange.Drop change) {
    return REMOVED.part("column " + quoted(change.name()));
  }

  private static String altered(String name, Pair<Column> column) {
    return CHANGED.part("column " + quoted(name) + " (" + String.join(", ", what(column)) + ")");
  }

  private static List<String> what(Pair<Column> column) {
    List<String> parts = new ArrayList<>();
    if (column.differIn(Column::type)) {
      Pair<String> type = column.map(side -> visible(side.type().sql()));
      parts.add("type changed from " + type.before() + " to " + type.after());
    }
    parts.addAll(NotNullWords.of(column));
    if (column.differIn(Column::value)) {
      Pair<String> value = column.map(side -> value(side.value()));
      parts.add(value.before() + " became " + value.after());
    }
    if (column.differIn(Column::collation)) {
      parts.add("collation changed");
    }
    parts.addAll(ColumnStorageWords.of(column.map(Column::storage)));
    return parts.isEmpty() ? List.of("comment changed") : parts;
  }

  private static String value(ColumnValue value) {
    if (value instanceof ColumnValue.Default written) {
      return "default " + visible(written.expression());
    }
    if (value instanceof ColumnValue.Generated generated) {
      return (generated.stored() ? "stored " : "virtual ") + visible(generated.expression());
    }
    if (value instanceof ColumnValue.Identity identity) {
      return identity.always() ? "identity (always)" : "identity (by default)";
    }
    return "no default";
  }
}
