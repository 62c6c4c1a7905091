package io.github.migratemaven.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A view or materialized view. Whether a materialized view holds rows is data: a new one is made as
 * it says, and it is never a difference.
 *
 * @param name its name
 * @param materialized whether it keeps its rows
 * @param columns in the order of the view, which counts here; never required, their value is a
 *     default for inserts or none
 * @param query as {@code pg_get_viewdef} prints it, without the semicolon
 * @param options how rows are guarded
 * @param indexes of a materialized view, sorted by name
 * @param storage how a materialized view is kept
 * @param populated whether a materialized view holds rows; true for others
 * @param comment its comment, or null
 */
public record View(
    QualifiedName name,
    boolean materialized,
    List<Column> columns,
    String query,
    ViewOptions options,
    List<Index> indexes,
    TableStorage storage,
    boolean populated,
    @Nullable String comment) {

  public View {
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
  }

  /** The same view with another text of its query. */
  public View withQuery(String otherQuery) {
    return new View(
        name, materialized, columns, otherQuery, options, indexes, storage, populated, comment);
  }

  /** The same view with other indexes. */
  public View withIndexes(List<Index> otherIndexes) {
    return new View(
        name, materialized, columns, query, options, otherIndexes, storage, populated, comment);
  }

  /** The same view with other columns. */
  public View withColumns(List<Column> otherColumns) {
    return new View(
        name, materialized, otherColumns, query, options, indexes, storage, populated, comment);
  }

  /** The same view, kept otherwise. */
  public View withStorage(TableStorage otherStorage) {
    return new View(
        name, materialized, columns, query, options, indexes, otherStorage, populated, comment);
  }

  /** The same view with another comment. */
  public View withComment(@Nullable String otherComment) {
    return new View(
        name, materialized, columns, query, options, indexes, storage, populated, otherComment);
  }

  /** Whether the views are equal; whether they hold rows does not count. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof View view && compared().equals(view.compared());
  }

  @Override
  public int hashCode() {
    return compared().hashCode();
  }

  private List<Object> compared() {
    return List.of(
        name,
        materialized,
        columns,
        query,
        options,
        indexes,
        storage,
        Optional.ofNullable(comment));
  }
}
