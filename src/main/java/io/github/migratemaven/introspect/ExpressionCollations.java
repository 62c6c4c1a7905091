package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.IndexKey.OfExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which expressions of an index have a collation of their own. No catalog holds the collation
 * an expression would have by itself; {@code pg_get_indexdef} knows it and prints {@code COLLATE}
 * behind the expression only when the index has another one.
 */
final class ExpressionCollations {

  private static final String OWN = " COLLATE ";

  private final String definition;

  ExpressionCollations(String definition) {
    this.definition = definition;
  }

  List<IndexKey> applyTo(List<IndexKey> keys) {
    List<IndexKey> result = new ArrayList<>();
    int from = 0;
    for (IndexKey key : keys) {
      if (key.target() instanceof OfExpression expression) {
        int start = definition.indexOf(expression.sql(), from);
        from = start < 0 ? from : start + expression.sql().length();
        result.add(start >= 0 && definition.startsWith(OWN, from) ? key : withoutCollation(key));
      } else {
        from = Math.max(from, endOf((OfColumn) key.target(), from));
        result.add(key);
      }
    }
    return result;
  }

  private int endOf(OfColumn column, int from) {
    int start = definition.indexOf(column.column(), from);
    return start < 0 ? from : start + column.column().length();
  }

  private static IndexKey withoutCollation(IndexKey key) {
    return new IndexKey(
        key.target(), null, key.operatorClass(), key.descending(), key.nullsFirst());
  }
}
