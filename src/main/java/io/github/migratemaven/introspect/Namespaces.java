package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Namespace;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The managed schemas. */
final class Namespaces implements CatalogQuery {

  private final Scope scope;
  private final List<Namespace> found = new ArrayList<>();
  private final List<String> oids = new ArrayList<>();

  Namespaces(Scope scope) {
    this.scope = scope;
  }

  @Override
  public String file() {
    return "namespaces";
  }

  @Override
  public void accept(Row row) throws SQLException {
    if (scope.coversSchema(row.text("name"))) {
      found.add(new Namespace(row.text("name"), row.textOrNull("comment")));
      oids.add(row.text("oid"));
    }
  }

  List<Namespace> sorted() {
    return found.stream().sorted(Comparator.comparing(Namespace::name)).toList();
  }

  /** The schemas as the array constant that the other queries take. */
  String array() {
    return oids.stream().collect(Collectors.joining(",", "{", "}"));
  }
}
