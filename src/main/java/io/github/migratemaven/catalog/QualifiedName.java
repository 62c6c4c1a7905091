package io.github.migratemaven.catalog;

import java.util.Comparator;

/**
 * A name inside a PostgreSQL schema, both parts exactly as {@code pg_catalog} stores them:
 * unquoted, case kept.
 *
 * @param schema the namespace
 * @param name the object's own name
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  private static final Comparator<QualifiedName> ORDER =
      Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

  @Override
  public int compareTo(QualifiedName other) {
    return ORDER.compare(this, other);
  }

  /** The same schema with another name. */
  public QualifiedName sibling(String otherName) {
    return new QualifiedName(schema, otherName);
  }
}
