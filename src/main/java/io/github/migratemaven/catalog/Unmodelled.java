package io.github.migratemaven.catalog;

import java.util.Comparator;

/**
 * Something that exists in a managed schema and that we cannot write: it is named, and never
 * dropped.
 *
 * @param kind what it is, in the words of {@code pg_identify_object}, such as {@code view} or
 *     {@code trigger}
 * @param identity which one, as {@code pg_identify_object} prints it
 */
public record Unmodelled(String kind, String identity) implements Comparable<Unmodelled> {

  private static final String SECRET_OF = "secret of ";

  private static final Comparator<Unmodelled> ORDER =
      Comparator.comparing(Unmodelled::kind).thenComparing(Unmodelled::identity);

  /** Whether it is a secret, which a database has and its schema should not have. */
  public boolean isSecret() {
    return kind.startsWith(SECRET_OF);
  }

  /** Whether it is a secret of one object, of a kind and by its name as SQL needs it. */
  public boolean isSecretOf(String owner, String name) {
    return kind.equals(SECRET_OF + owner) && identity.startsWith(name + ".");
  }

  @Override
  public int compareTo(Unmodelled other) {
    return ORDER.compare(this, other);
  }
}
