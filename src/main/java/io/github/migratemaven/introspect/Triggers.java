package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Trigger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Triggers of tables and views. */
final class Triggers implements CatalogQuery {

  private final RelationParts relations;
  private final List<Trigger> found = new ArrayList<>();

  Triggers(RelationParts relations) {
    this.relations = relations;
  }

  @Override
  public String file() {
    return "triggers";
  }

  @Override
  public void accept(Row row) throws SQLException {
    if (!relations.contain(row)) {
      return;
    }
    boolean constraint = row.flag("is_constraint");
    String head = constraint ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ";
    int start = head.length() + row.text("quoted_name").length() + 1;
    PartText text = PartText.of(row.text("definition"), start, row.text("on_relation"));
    found.add(
        new Trigger(
            row.name("schema", "relation"),
            row.text("name"),
            constraint,
            text.event(),
            text.action(),
            RelationParts.firing(row),
            row.textOrNull("comment")));
  }

  List<Trigger> sorted() {
    return found.stream().sorted(Trigger.ORDER).toList();
  }
}
