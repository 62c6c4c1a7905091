package io.github.migratemaven.introspect;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What others have changed in the managed schemas since the snapshot, by kind and name. */
final class ConcurrentChanges implements CatalogQuery {

  private final Scope scope;
  private final Set<String> found = new TreeSet<>();

  ConcurrentChanges(Scope scope) {
    this.scope = scope;
  }

  @Override
  public String file() {
    return "concurrent_changes";
  }

  @Override
  public void accept(Row row) throws SQLException {
    String schema = row.text("schema");
    String relation = row.textOrNull("relation");
    if (scope.coversSchema(schema)
        && (relation == null || scope.coversRelation(schema, relation))) {
      found.add(row.text("kind") + " " + row.text("identity"));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<String> sorted() {
    return List.copyOf(found);
  }
}
