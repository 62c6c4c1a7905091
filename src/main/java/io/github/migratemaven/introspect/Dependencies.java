package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.ObjectName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What needs what. */
final class Dependencies implements CatalogQuery {

  private final List<Dependency> found = new ArrayList<>();

  @Override
  public String file() {
    return "dependencies";
  }

  @Override
  public void accept(Row row) throws SQLException {
    ObjectName dependent = name(row, "dependent");
    ObjectName needed = name(row, "needed");
    if (!isPartOfDefinition(dependent, needed)) {
      found.add(new Dependency(dependent, needed));
    }
  }

  /** A view's rule needs the view; checks and the like follow the columns of their table. */
  private static boolean isPartOfDefinition(ObjectName dependent, ObjectName needed) {
    return switch (dependent.kind()) {
      case DEFAULT, CONSTRAINT, INDEX -> needed.whole().equals(dependent.whole());
      default -> needed.whole().equals(dependent);
    };
  }

  List<Dependency> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  static ObjectName name(Row row, String side) throws SQLException {
    return new ObjectName(
        ObjectName.Kind.valueOf(row.text(side + "_kind")),
        row.name(side + "_schema", side + "_name"),
        row.text(side + "_part"));
  }
}
