package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param required its NOT NULL, or null when null may be stored
 * @param collation its collation when that is not the type's own, else null
 * @param value where its value comes from when a row does not say
 * @param storage how its values are kept
 * @param comment its comment, or null
 */
public record Column(
    String name,
    DataType type,
    @Nullable NotNull required,
    @Nullable QualifiedName collation,
    ColumnValue value,
    ColumnStorage storage,
    @Nullable String comment) {

  /** The same column with its value from elsewhere. */
  public Column withValue(ColumnValue otherValue) {
    return new Column(name, type, required, collation, otherValue, storage, comment);
  }

  /** Whether it is NOT NULL. */
  public boolean notNull() {
    return required != null;
  }

  /** Whether no row holds null in it, not even an old one. */
  public boolean isNeverNull() {
    return required != null && required.validated();
  }

  /** Whether the columns of children are NOT NULL with it. */
  public boolean isRequiredOfChildren() {
    return required != null && !required.noInherit();
  }

  /** The same column with another NOT NULL, or none. */
  public Column withRequired(@Nullable NotNull otherwise) {
    return new Column(name, type, otherwise, collation, value, storage, comment);
  }

  /** The same column, nullable. */
  public Column asOptional() {
    return withRequired(null);
  }

  /** The same column, kept otherwise. */
  public Column withStorage(ColumnStorage otherStorage) {
    return new Column(name, type, required, collation, value, otherStorage, comment);
  }

  /** The same column with another comment. */
  public Column withComment(@Nullable String otherComment) {
    return new Column(name, type, required, collation, value, storage, otherComment);
  }
}
