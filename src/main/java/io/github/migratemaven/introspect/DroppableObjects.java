package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Droppable;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the managed schemas, without what is left alone and what is its. */
final class DroppableObjects implements CatalogQuery {

  private final Sieve sieve;
  private final Recreated recreated;
  private final List<Droppable> objects = new ArrayList<>();
  private final List<QualifiedName> tables = new ArrayList<>();
  private final List<String> roots = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  DroppableObjects(Scope scope, Recreated recreated) {
    this.sieve = new Sieve(scope);
    this.recreated = recreated;
  }

  @Override
  public String file() {
    return "droppable_objects";
  }

  @Override
  public void accept(Row row) throws SQLException {
    if (!counts(row)) {
      kept.add(row.text("address"));
    } else if (row.textOrNull("schema") != null) {
      add(row);
      if (row.flag("holds_rows")) {
        tables.add(row.name("schema", "relation"));
      }
    } else if (recreated.contains(row.text("type"), row.text("called"))) {
      add(row);
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

  /** What is left alone, likewise. */
  String kept() {
    return "{" + String.join(",", kept) + "}";
  }

  /** A sequence or a statistics object counts with its table. */
  private boolean counts(Row row) throws SQLException {
    ObjectKind kind = new ObjectKind(row.text("kind"));
    QualifiedName owner = row.nameOrNull("owner_schema", "owner");
    if (owner != null && !sieve.hasRelation(owner)) {
      return false;
    }
    boolean follows = owner != null && kind.equals(ObjectKind.SEQUENCE);
    // Only schemas that count are looked for.
    return follows || kind.equals(ObjectKind.SCHEMA) || sieve.passes(kind, object(row));
  }

  private static ObjectName object(Row row) throws SQLException {
    QualifiedName qualified = PrintedName.qualified(row.text("identity"), row.textOrNull("schema"));
    return row.textOrNull("relation") == null
        ? new ObjectName(ObjectName.Kind.DEFINITION, qualified, row.text("identity"))
        : ObjectName.relation(qualified);
  }

  private void add(Row row) throws SQLException {
    objects.add(new Droppable(row.text("type"), row.text("identity"), row.text("description")));
    roots.add(row.text("address"));
  }
}
