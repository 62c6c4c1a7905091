package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.QualifiedName;

/**
 * What a comment is on.
 *
 * @param kind the kind of object
 * @param object the object, or the table of a column or constraint; of a schema, both parts are its
 *     name
 * @param part the column or constraint; empty for other kinds
 */
public record CommentTarget(Kind kind, QualifiedName object, String part) {

  /** The kinds of objects whose comments we write. */
  public enum Kind {
    SCHEMA,
    TYPE,
    SEQUENCE,
    TABLE,
    COLUMN,
    CONSTRAINT,
    INDEX
  }

  /** An object that has a name of its own. */
  public static CommentTarget of(Kind kind, QualifiedName object) {
    return new CommentTarget(kind, object, "");
  }
}
