package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RoutineName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.View;

/**
 * What a comment is on.
 *
 * @param kind the kind of object
 * @param object the object, or what a part belongs to: the relation of a column, constraint,
 *     policy, trigger or rule, the composite type of an attribute, the domain of a constraint; of a
 *     schema, both parts are its name
 * @param part the column, attribute, constraint, policy, trigger or rule, or the argument types of
 *     a routine; empty for other kinds
 */
public record CommentTarget(Kind kind, QualifiedName object, String part) {

  /** The kinds of objects whose comments we write. */
  public enum Kind {
    SCHEMA,
    EXTENSION,
    TYPE,
    DOMAIN,
    DOMAIN_CONSTRAINT,
    SEQUENCE,
    TABLE,
    FOREIGN_TABLE,
    COLUMN,
    CONSTRAINT,
    INDEX,
    POLICY,
    VIEW,
    MATERIALIZED_VIEW,
    ROUTINE,
    TRIGGER,
    RULE
  }

  /** An object that has a name of its own. */
  public static CommentTarget of(Kind kind, QualifiedName object) {
    return new CommentTarget(kind, object, "");
  }

  /** A table. */
  public static CommentTarget of(Table table) {
    return of(table.isForeign() ? Kind.FOREIGN_TABLE : Kind.TABLE, table.name());
  }

  /** A view. */
  public static CommentTarget of(View view) {
    return of(view.materialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW, view.name());
  }

  /** A function or procedure. */
  public static CommentTarget of(RoutineName routine) {
    return new CommentTarget(Kind.ROUTINE, routine.name(), routine.arguments());
  }
}
