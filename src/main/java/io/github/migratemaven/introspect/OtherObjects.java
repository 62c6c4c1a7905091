package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Unmodelled;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything that the records do not carry, by name. */
final class OtherObjects {

  private final Scope scope;
  private final Set<Unmodelled> found = new TreeSet<>();

  OtherObjects(Scope scope) {
    this.scope = scope;
  }

  /** The queries that name things; each row is a kind, an identity and where it hangs. */
  List<CatalogQuery> queries() {
    return List.of();
  }

  void add(Row row) throws SQLException {
    String schema = row.textOrNull("schema");
    String relation = row.textOrNull("relation");
    if (schema == null || relation == null || scope.coversRelation(schema, relation)) {
      found.add(new Unmodelled(row.text("kind"), row.text("identity")));
    }
  }

  List<Unmodelled> sorted() {
    return List.copyOf(found);
  }
}
