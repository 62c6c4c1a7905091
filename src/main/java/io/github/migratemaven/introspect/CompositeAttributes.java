package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.CompositeType.Attribute;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes of composite types. */
final class CompositeAttributes implements CatalogQuery {

  private final Map<Long, List<Attribute>> byType = new HashMap<>();

  @Override
  public String file() {
    return "composite_attributes";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byType
        .computeIfAbsent(row.number("type_oid"), type -> new ArrayList<>())
        .add(
            new Attribute(
                row.text("name"),
                row.type(),
                row.nameOrNull("collation_schema", "collation_name"),
                row.textOrNull("comment")));
  }

  List<Attribute> of(long type) {
    return byType.getOrDefault(type, List.of());
  }
}
