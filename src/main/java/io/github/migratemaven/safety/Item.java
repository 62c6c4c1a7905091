package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import java.util.regex.Pattern;

/**
 * What a hazard is about, in the words of {@code -DacceptDataLoss}: {@code orders} is a table,
 * {@code orders.country} a column, {@code type:status} an enum type, {@code
 * constraint:orders.orders_pkey} a constraint {@code index:orders_number_key} an index and {@code
 * sequence:invoice_numbers} a sequence. Names are quoted as in SQL when they are not plain
 * lower-case words. The default schema is left out; elsewhere a table is {@code table:audit.orders}
 * and a column {@code audit.orders.country}. {@code table:} and {@code column:} may always be
 * written.
 *
 * @param kind the kind of object
 * @param name its name without prefix
 */
public record Item(Kind kind, String name) {

  /** The kinds of objects that can be named. */
  public enum Kind {
    TABLE,
    COLUMN,
    TYPE,
    CONSTRAINT,
    INDEX,
    SEQUENCE
  }

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  static Item table(QualifiedName table, SqlNames names) {
    return new Item(Kind.TABLE, name(table, names));
  }

  static Item column(ColumnName column, SqlNames names) {
    return new Item(Kind.COLUMN, name(column.table(), names) + "." + part(column.column()));
  }

  static Item type(QualifiedName type, SqlNames names) {
    return new Item(Kind.TYPE, name(type, names));
  }

  static Item constraint(QualifiedName table, String constraint, SqlNames names) {
    return new Item(Kind.CONSTRAINT, name(table, names) + "." + part(constraint));
  }

  static Item index(QualifiedName index, SqlNames names) {
    return new Item(Kind.INDEX, name(index, names));
  }

  static Item sequence(QualifiedName sequence, SqlNames names) {
    return new Item(Kind.SEQUENCE, name(sequence, names));
  }

  /** The item as a user writes it. */
  @Override
  public String toString() {
    return switch (kind) {
      // Behind a schema it looks like a column.
      case TABLE -> name.contains(".") ? "table:" + name : name;
      case COLUMN -> name;
      case TYPE -> "type:" + name;
      case CONSTRAINT -> "constraint:" + name;
      case INDEX -> "index:" + name;
      case SEQUENCE -> "sequence:" + name;
    };
  }

  private static String name(QualifiedName name, SqlNames names) {
    return name.schema().equals(names.defaultSchema())
        ? part(name.name())
        : part(name.schema()) + "." + part(name.name());
  }

  private static String part(String identifier) {
    return PLAIN.matcher(identifier).matches() ? identifier : SqlNames.quoted(identifier);
  }
}
