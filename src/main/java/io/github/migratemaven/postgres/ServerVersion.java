package io.github.migratemaven.postgres;

/**
 * A server's version as {@code server_version_num} counts it: 180006 is 18.6.
 *
 * @param number major times 10,000 plus minor
 */
public record ServerVersion(int number) implements Comparable<ServerVersion> {

  /** The major version, such as 18. */
  public int major() {
    return number / 10_000;
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
