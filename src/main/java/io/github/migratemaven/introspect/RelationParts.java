package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Firing;
import java.sql.SQLException;

/** What hangs on tables and views; that of other relations is only named. */
final class RelationParts {

  private final Tables tables;
  private final Views views;
  private final OtherObjects others;

  RelationParts(Tables tables, Views views, OtherObjects others) {
    this.tables = tables;
    this.views = views;
    this.others = others;
  }

  /** Whether the relation of a row is modelled; names the object of the row otherwise. */
  boolean contain(Row row) throws SQLException {
    long relation = row.number("relation_oid");
    if (tables.contains(relation) || views.contains(relation)) {
      return true;
    }
    others.addObject(row);
    return false;
  }

  /** {@code tgenabled} and {@code ev_enabled}. */
  static Firing firing(Row row) throws SQLException {
    return switch (row.letter("enabled")) {
      case 'D' -> Firing.DISABLED;
      case 'R' -> Firing.REPLICA;
      case 'A' -> Firing.ALWAYS;
      default -> Firing.ORIGIN;
    };
  }
}
