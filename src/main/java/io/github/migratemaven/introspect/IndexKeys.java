package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.IndexKey.OfExpression;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What indexes are searched by, and what they carry besides. */
final class IndexKeys implements CatalogQuery {

  private final Map<Long, List<IndexKey>> keys = new HashMap<>();
  private final Map<Long, List<String>> included = new HashMap<>();

  @Override
  public String file() {
    return "index_keys";
  }

  @Override
  public void accept(Row row) throws SQLException {
    long index = row.number("index_oid");
    if (row.flag("included")) {
      included.computeIfAbsent(index, oid -> new ArrayList<>()).add(row.text("column"));
    } else {
      keys.computeIfAbsent(index, oid -> new ArrayList<>()).add(key(row));
    }
  }

  /**
   * The keys of an index.
   *
   * @param definition the whole index as {@code pg_get_indexdef} prints it when a key is an
   *     expression, else null
   */
  List<IndexKey> of(long index, @Nullable String definition) {
    List<IndexKey> found = keys.getOrDefault(index, List.of());
    return definition == null ? found : new ExpressionCollations(definition).applyTo(found);
  }

  List<String> includedIn(long index) {
    return included.getOrDefault(index, List.of());
  }

  private static IndexKey key(Row row) throws SQLException {
    String expression = row.textOrNull("expression");
    @Nullable QualifiedName collation = row.nameOrNull("collation_schema", "collation_name");
    return new IndexKey(
        expression == null ? new OfColumn(row.text("column")) : new OfExpression(expression),
        collation,
        row.textOrNull("operator_class"),
        row.flag("descending"),
        row.flag("nulls_first"));
  }
}
