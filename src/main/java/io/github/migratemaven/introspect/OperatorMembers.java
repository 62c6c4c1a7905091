package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Property;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operators and functions of operator classes and families. */
final class OperatorMembers implements CatalogQuery {

  private final OtherObjects others;
  private final Map<Long, List<Property>> byOwner = new HashMap<>();
  private final List<Definition> alone = new ArrayList<>();

  OperatorMembers(OtherObjects others) {
    this.others = others;
  }

  @Override
  public String file() {
    return "definition/operator_family_member";
  }

  @Override
  public void accept(Row row) throws SQLException {
    if (row.textOrNull("owner") != null) {
      byOwner
          .computeIfAbsent(row.number("owner"), owner -> new ArrayList<>())
          .add(new Property(row.text("member"), row.text("value")));
    } else if (row.flag("managed")) {
      alone.add(definition(row));
    } else {
      others.addObject(row);
    }
  }

  /** What an operator class or family is made of, by its oid. */
  List<Property> of(long owner) {
    return byOwner.getOrDefault(owner, List.of());
  }

  /** Those of families that are not ours. */
  List<Definition> alone() {
    return alone;
  }

  private static Definition definition(Row row) throws SQLException {
    return new Definition(
        DefinitionKind.OPERATOR_FAMILY_MEMBER,
        new QualifiedName("", row.text("identity")),
        "",
        List.of(
            new Property("family", row.text("family")),
            new Property("member", row.text("member")),
            new Property("definition", row.text("value"))),
        null);
  }
}
