package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.rename.Rename;
import org.jspecify.annotations.Nullable;

/**
 * What a hazard is about, in the words of {@code -DacceptDataLoss}: {@code orders} is a table,
 * {@code orders.country} a column, {@code type:status} an enum, domain or composite type, {@code
 * attribute:address.street} an attribute, {@code constraint:orders.orders_pkey} a constraint,
 * {@code index:orders_number_key} an index, {@code sequence:invoice_numbers} a sequence, {@code
 * policy:orders.own} a policy, {@code view:open_orders} a view, {@code privileges:orders} who may
 * do what with it. Names are quoted as in SQL when they are not plain lower-case words. The default
 * schema is left out; elsewhere a table is {@code table:audit.orders} and a column {@code
 * audit.orders.country}. {@code table:} and {@code column:} may always be written.
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
    SEQUENCE,
    ATTRIBUTE,
    POLICY,
    VIEW,
    ROUTINE,
    PRIVILEGES
  }

  static Item table(QualifiedName table, SqlNames names) {
    return new Item(Kind.TABLE, names.typed(table));
  }

  static Item column(ColumnName column, SqlNames names) {
    return new Item(
        Kind.COLUMN, names.typed(column.table()) + "." + SqlNames.typed(column.column()));
  }

  static Item type(QualifiedName type, SqlNames names) {
    return new Item(Kind.TYPE, names.typed(type));
  }

  static Item constraint(QualifiedName table, String constraint, SqlNames names) {
    return new Item(Kind.CONSTRAINT, names.typed(table) + "." + SqlNames.typed(constraint));
  }

  static Item index(QualifiedName index, SqlNames names) {
    return new Item(Kind.INDEX, names.typed(index));
  }

  static Item sequence(QualifiedName sequence, SqlNames names) {
    return new Item(Kind.SEQUENCE, names.typed(sequence));
  }

  /** What a rename takes the old name from, which is what would be dropped without it. */
  public static Item renamed(Rename rename, SqlNames names) {
    QualifiedName object = rename.object().before();
    return switch (rename.kind()) {
      case TABLE -> table(object, names);
      case COLUMN, VIEW_COLUMN -> column(new ColumnName(object, rename.part().before()), names);
      case VIEW, MATERIALIZED_VIEW -> new Item(Kind.VIEW, names.typed(object));
      case ROUTINE -> new Item(Kind.ROUTINE, names.typed(object));
      case TYPE, VALUE, DOMAIN -> type(object, names);
      case ATTRIBUTE -> attribute(object, rename.part().before(), names);
      case SEQUENCE -> sequence(object, names);
    };
  }

  static Item attribute(QualifiedName type, String attribute, SqlNames names) {
    return new Item(Kind.ATTRIBUTE, names.typed(type) + "." + SqlNames.typed(attribute));
  }

  static Item policy(QualifiedName table, String policy, SqlNames names) {
    return new Item(Kind.POLICY, names.typed(table) + "." + SqlNames.typed(policy));
  }

  static Item view(QualifiedName view, SqlNames names) {
    return new Item(Kind.VIEW, names.typed(view));
  }

  static Item routine(QualifiedName routine, SqlNames names) {
    return new Item(Kind.ROUTINE, names.typed(routine));
  }

  static Item privileges(ObjectName object, SqlNames names) {
    return new Item(
        Kind.PRIVILEGES,
        object.name().name().isEmpty()
            ? SqlNames.typed(object.name().schema())
            : names.typed(object.name()));
  }

  static Item defaultPrivileges(@Nullable String schema) {
    return new Item(
        Kind.PRIVILEGES, schema == null ? "default" : "default." + SqlNames.typed(schema));
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
      case ATTRIBUTE -> "attribute:" + name;
      case POLICY -> "policy:" + name;
      case VIEW -> "view:" + name;
      case ROUTINE -> "routine:" + name;
      case PRIVILEGES -> "privileges:" + name;
    };
  }
}
