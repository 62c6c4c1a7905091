package io.github.migratemaven.postgres;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one database. Made by {@link DatabaseUrl}; its text form never shows the password.
 *
 * @param authority {@code host:port}, several separated by commas
 * @param database the database's name
 * @param user the role to log in as, or null for the driver's default
 * @param password its password, or null
 * @param schema the default schema that the URL itself names ({@code schema} or {@code
 *     currentSchema}), or null
 * @param parameters the driver's parameters, such as {@code sslmode}
 */
public record DatabaseAddress(
    String authority,
    String database,
    @Nullable String user,
    @Nullable Secret password,
    @Nullable String schema,
    Map<String, String> parameters) {

  public DatabaseAddress {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** The same server, another database on it. */
  public DatabaseAddress withDatabase(String otherDatabase) {
    return new DatabaseAddress(authority, otherDatabase, user, password, schema, parameters);
  }

  /** The same database with other credentials. */
  public DatabaseAddress withCredentials(
      @Nullable String otherUser, @Nullable Secret otherPassword) {
    return new DatabaseAddress(authority, database, otherUser, otherPassword, schema, parameters);
  }

  /** The same database with another default schema. */
  public DatabaseAddress inSchema(String otherSchema) {
    return new DatabaseAddress(authority, database, user, password, otherSchema, parameters);
  }

  /**
   * The same login, working as another role from the start: unlike SET ROLE this survives RESET
   * ROLE and RESET ALL.
   */
  public DatabaseAddress workingAs(String role) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.merge(
        "options",
        "-c role=" + role.replace("\\", "\\\\").replace(" ", "\\ "),
        (given, ours) -> given + ' ' + ours);
    return new DatabaseAddress(authority, database, user, password, schema, changed);
  }

  /** The database as people name it: {@code "app" on db.example.com:5432}. */
  @Override
  public String toString() {
    return '"' + database + "\" on " + authority;
  }
}
