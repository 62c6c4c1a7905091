package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Droppable;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the managed schemas, without the tables that are left alone and what is theirs.
 */
final class DroppableObjects implements CatalogQuery {

  private final Scope scope;
  private final Recreated recreated;
  private final List<Droppable> objects = new ArrayList<>();
  private final List<QualifiedName> tables = new ArrayList<>();
  private final List<String> roots = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  DroppableObjects(Scope scope, Recreated recreated) {
    this.scope = scope;
    this.recreated = recreated;
  }

  @Override
  public String file() {
    return "droppable_objects";
  }

  @Override
  public void accept(Row row) throws SQLException {
    String schema = row.textOrNull("schema");
    if (schema == null) {
      if (recreated.contains(row.text("type"), row.text("identity"))) {
        add(row);
      }
    } else if (covers(schema, row.textOrNull("relation"))
        && covers(schema, row.textOrNull("owner"))) {
      add(row);
      if (row.flag("holds_rows")) {
        tables.add(row.name("schema", "relation"));
      }
    } else {
      kept.add(row.text("oid"));
    }
  }

  List<Droppable> objects() {
    return objects;
  }

  List<QualifiedName> tables() {
    return tables;
  }

  /** The objects as the array constant that the query of bystanders takes. */
  String roots() {
    return "{" + String.join(",", roots) + "}";
  }

  /** The oids of relations that are left alone, likewise. */
  String kept() {
    return "{" + String.join(",", kept) + "}";
  }

  private boolean covers(String schema, @Nullable String relation) {
    return relation == null || scope.coversRelation(schema, relation);
  }

  private void add(Row row) throws SQLException {
    objects.add(new Droppable(row.text("type"), row.text("identity"), row.text("description")));
    roots.add(row.text("address"));
  }
}
