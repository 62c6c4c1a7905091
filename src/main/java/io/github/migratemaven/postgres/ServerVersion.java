package io.github.migratemaven.postgres;

/**
 * A server's version as {@code server_version_num} counts it: 180006 is 18.6.
 *
 * @param number major times 10,000 plus minor
 */
public record ServerVersion(int number) implements Comparable<ServerVersion> {

  /** The majors whose catalogs are known. */
  public static final int OLDEST_KNOWN = 14;

  public static final int NEWEST_KNOWN = 18;

  /** The major version, such as 18. */
  public int major() {
    return number / 10_000;
  }

  /** Whether it has catalogs that nobody has looked at yet. */
  public boolean isNewerThanKnown() {
    return major() > NEWEST_KNOWN;
  }

  /** Whether it lacks what every known major has. */
  public boolean isOlderThanKnown() {
    return major() < OLDEST_KNOWN;
  }

  /** Whether this server is of that major version or a later one. */
  public boolean isAtLeast(int major) {
    return major() >= major;
  }

  @Override
  public int compareTo(ServerVersion other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return major() + "." + number % 10_000;
  }
}
