package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.QualifiedName;

/**
 * What a comment is on.
 *
 * @param kind the kind of object
 * @param object the object, or what a part belongs to: the table of a column, constraint or policy,
 *     the composite type of an attribute, the domain of a constraint; of a schema, both parts are
 *     its name
 * @param part the column, attribute, constraint or policy; empty for other kinds
 */
public record CommentTarget(Kind kind, QualifiedName object, String part) {

  /** The kinds of objects whose comments we write. */
  public enum Kind {
    SCHEMA,
    TYPE,
    DOMAIN,
    DOMAIN_CONSTRAINT,
    SEQUENCE,
    TABLE,
    COLUMN,
    CONSTRAINT,
    INDEX,
    POLICY
  }

  /** An object that has a name of its own. */
  public static CommentTarget of(Kind kind, QualifiedName object) {
    return new CommentTarget(kind, object, "");
  }
}
