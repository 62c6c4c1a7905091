package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Rule;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rules of tables and views, other than those that make the views. */
final class Rules implements CatalogQuery {

  private final RelationParts relations;
  private final List<Rule> found = new ArrayList<>();

  Rules(RelationParts relations) {
    this.relations = relations;
  }

  @Override
  public String file() {
    return "rules";
  }

  @Override
  public void accept(Row row) throws SQLException {
    if (!relations.contain(row)) {
      return;
    }
    // CREATE RULE name AS, a line feed, ON event TO relation …
    int start = "CREATE RULE ".length() + row.text("quoted_name").length() + " AS".length();
    PartText text = PartText.of(row.text("definition"), start, row.text("on_relation"));
    found.add(
        new Rule(
            row.name("schema", "relation"),
            row.text("name"),
            text.event().strip().substring("ON ".length()),
            withoutSemicolon(text.action().strip()),
            RelationParts.firing(row),
            row.textOrNull("comment")));
  }

  List<Rule> sorted() {
    return found.stream().sorted(Rule.ORDER).toList();
  }

  private static String withoutSemicolon(String action) {
    return action.endsWith(";") ? action.substring(0, action.length() - 1) : action;
  }
}
