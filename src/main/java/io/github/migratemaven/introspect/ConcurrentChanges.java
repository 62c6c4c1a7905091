package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.QualifiedName;
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
    if (scope.coversSchema(row.text("schema")) && counts(row)) {
      found.add(row.text("kind") + " " + row.text("identity"));
    }
  }

  private boolean counts(Row row) throws SQLException {
    QualifiedName relation = row.nameOrNull("schema", "relation");
    if (relation != null) {
      return scope.coversSome(ObjectKind.RELATIONS, relation);
    }
    return scope.coversSome(
        kinds(row.text("kind")), PrintedName.qualified(row.text("identity"), row.text("schema")));
  }

  private static List<ObjectKind> kinds(String kind) {
    return switch (kind) {
      case "type", "value of type", "constraint of type" -> ObjectKind.TYPES;
      case "routine" -> ObjectKind.ROUTINES;
      default -> List.of(new ObjectKind(kind));
    };
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<String> sorted() {
    return List.copyOf(found);
  }
}
