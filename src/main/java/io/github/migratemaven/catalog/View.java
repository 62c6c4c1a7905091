package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view or materialized view. Whether a materialized view is populated is data.
 *
 * @param name its name
 * @param materialized whether it keeps its rows
 * @param columns in the order of the view, which counts here; never required, their value is a
 *     default for inserts or none
 * @param query as {@code pg_get_viewdef} prints it, without the semicolon
 * @param options how rows are guarded
 * @param indexes of a materialized view, sorted by name
 * @param comment its comment, or null
 */
public record View(
    QualifiedName name,
    boolean materialized,
    List<Column> columns,
    String query,
    ViewOptions options,
    List<Index> indexes,
    @Nullable String comment) {

  public View {
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
  }

  /** The same view with another text of its query. */
  public View withQuery(String otherQuery) {
    return new View(name, materialized, columns, otherQuery, options, indexes, comment);
  }

  /** The same view with other indexes. */
  public View withIndexes(List<Index> otherIndexes) {
    return new View(name, materialized, columns, query, options, otherIndexes, comment);
  }

  /** The same view with other columns. */
  public View withColumns(List<Column> otherColumns) {
    return new View(name, materialized, otherColumns, query, options, indexes, comment);
  }
}
