package io.github.migratemaven.catalog;

import java.util.Comparator;

/**
 * One object cannot be without another ({@code pg_depend}). Bodies of functions that are strings
 * depend on nothing that PostgreSQL knows.
 *
 * @param dependent what would break
 * @param needed what it needs, a column where it needs no more of a relation
 */
public record Dependency(ObjectName dependent, ObjectName needed)
    implements Comparable<Dependency> {

  private static final Comparator<Dependency> ORDER =
      Comparator.comparing(Dependency::dependent).thenComparing(Dependency::needed);

  @Override
  public int compareTo(Dependency other) {
    return ORDER.compare(this, other);
  }
}
