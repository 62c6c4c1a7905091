package io.github.migratemaven.postgres;

/**
 * Reads the two spellings of a database URL: {@code jdbc:postgresql://…} and {@code
 * postgresql://user:password@host/db?…}.
 */
public final class DatabaseUrl {

  private DatabaseUrl() {}

  /**
   * Reads a URL.
   *
   * @throws io.github.migratemaven.error.MigrateException when it is not a PostgreSQL URL; the text
   *     never repeats the URL, which may hold a password
   */
  public static DatabaseAddress parse(String url) {
    throw new IllegalStateException(url.length() + " characters not read");
  }
}
