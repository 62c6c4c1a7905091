package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.EnumType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Enum types. */
final class Enums implements CatalogQuery {

  private final List<EnumType> found = new ArrayList<>();

  @Override
  public String file() {
    return "enums";
  }

  @Override
  public void accept(Row row) throws SQLException {
    found.add(
        new EnumType(row.name("schema", "name"), row.texts("labels"), row.textOrNull("comment")));
  }

  List<EnumType> sorted() {
    return found.stream().sorted(Comparator.comparing(EnumType::name)).toList();
  }
}
