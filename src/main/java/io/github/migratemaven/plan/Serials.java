package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which new columns are just SERIAL, BIGSERIAL or SMALLSERIAL: NOT NULL, with a new sequence that
 * has exactly the name, options and owner that PostgreSQL gives it (manual, 8.1.4).
 */
final class Serials {

  private static final Map<String, String> TYPES =
      Map.of("smallint", "smallserial", "integer", "serial", "bigint", "bigserial");

  private static final Pattern NEXT_VALUE = Pattern.compile("nextval\\('(.+)'::regclass\\)");

  private final Map<QualifiedName, TableStorage> storages = new HashMap<>();
  private final Map<ColumnName, Sequence> bySequenceOwner = new LinkedHashMap<>();

  /** Knows the sequences that are new, and all tables. */
  Serials(List<Sequence> created, List<Table> tables) {
    tables.forEach(table -> storages.put(table.name(), table.storage()));
    for (Sequence sequence : created) {
      if (sequence.owner() != null && hasSerialShape(sequence, sequence.owner())) {
        bySequenceOwner.put(sequence.owner(), sequence);
      }
    }
  }

  /** The column to write: with a serial type if it is one, else the same. */
  Column shorten(QualifiedName table, Column column) {
    if (!isSerial(table, column)) {
      return column;
    }
    String serial = TYPES.getOrDefault(column.type().sql(), "serial");
    return new Column(
        column.name(),
        new DataType(serial, new QualifiedName("pg_catalog", serial), false),
        column.required(),
        column.collation(),
        ColumnValue.NONE,
        column.storage(),
        column.comment());
  }

  /** The table to write, its columns shortened. */
  Table shorten(Table table) {
    List<Column> columns =
        table.columns().stream().map(column -> shorten(table.name(), column)).toList();
    return table.withColumns(columns);
  }

  /** Whether a column is written as a serial one. */
  boolean isSerial(QualifiedName table, Column column) {
    Sequence sequence = bySequenceOwner.get(new ColumnName(table, column.name()));
    return sequence != null
        && column.required() != null
        && column.required().validated()
        && !column.required().noInherit()
        && sequence.options().type().equals(column.type().sql())
        && column.value() instanceof Default next
        && countsWith(next.expression(), sequence.name());
  }

  /** Whether a new sequence comes with its column, because that column is written as serial. */
  boolean bring(Sequence sequence, Situation situation) {
    ColumnName owner = sequence.owner();
    return owner != null
        && sequence.equals(bySequenceOwner.get(owner))
        && situation.isNew(owner)
        && situation
            .columnAfter(owner)
            .filter(column -> isSerial(owner.table(), column))
            .isPresent();
  }

  private boolean hasSerialShape(Sequence sequence, ColumnName owner) {
    TableStorage table = storages.getOrDefault(owner.table(), TableStorage.DEFAULT);
    return sequence.options().equals(SequenceOptions.defaultsOf(sequence.options().type()))
        && sequence.logging() == sequence.logging().of(table)
        && sequence.name().equals(owner.table().sibling(DefaultNames.sequence(owner)));
  }

  private static boolean countsWith(String expression, QualifiedName sequence) {
    var matcher = NEXT_VALUE.matcher(expression);
    if (!matcher.matches()) {
      return false;
    }
    String written = matcher.group(1).replace("\"", "").replace("''", "'");
    return written.equals(sequence.name().replace("\"", ""))
        || written.equals((sequence.schema() + "." + sequence.name()).replace("\"", ""));
  }
}
