package io.github.migratemaven.catalog;

import java.util.Comparator;

/**
 * Which of the routines of one name is meant.
 *
 * @param name its name
 * @param arguments the types of its input arguments as they stand between parentheses in SQL, such
 *     as {@code integer, text[]}
 */
public record RoutineName(QualifiedName name, String arguments) implements Comparable<RoutineName> {

  private static final Comparator<RoutineName> ORDER =
      Comparator.comparing(RoutineName::name).thenComparing(RoutineName::arguments);

  /** Its name among those of all objects. */
  public ObjectName object() {
    return new ObjectName(ObjectName.Kind.ROUTINE, name, arguments);
  }

  @Override
  public int compareTo(RoutineName other) {
    return ORDER.compare(this, other);
  }
}
