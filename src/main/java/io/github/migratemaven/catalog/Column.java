package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param notNull whether null is refused
 * @param collation its collation when that is not the type's own, else null
 * @param value where its value comes from when a row does not say
 * @param storage how its values are kept
 * @param comment its comment, or null
 */
public record Column(
    String name,
    DataType type,
    boolean notNull,
    @Nullable QualifiedName collation,
    ColumnValue value,
    ColumnStorage storage,
    @Nullable String comment) {

  /** The same column with its value from elsewhere. */
  public Column withValue(ColumnValue otherValue) {
    return new Column(name, type, notNull, collation, otherValue, storage, comment);
  }

  /** The same column, nullable or not. */
  public Column withNotNull(boolean required) {
    return new Column(name, type, required, collation, value, storage, comment);
  }

  /** The same column, kept otherwise. */
  public Column withStorage(ColumnStorage otherStorage) {
    return new Column(name, type, notNull, collation, value, otherStorage, comment);
  }

  /** The same column with another comment. */
  public Column withComment(@Nullable String otherComment) {
    return new Column(name, type, notNull, collation, value, storage, otherComment);
  }
}
