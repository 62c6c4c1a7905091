package io.github.migratemaven.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The session that holds an advisory lock, as far as the server lets us see it.
 *
 * @param pid its process; 0 when a prepared transaction holds the lock
 * @param user its role, or null
 * @param application what it calls itself, or null
 * @param since UTC, when its transaction, else its last statement began; or null
 * @param state such as {@code idle in transaction}, or null when hidden
 * @param query the beginning of its last statement, or null when hidden
 */
public record LockHolder(
    int pid,
    @Nullable String user,
    @Nullable String application,
    @Nullable String since,
    @Nullable String state,
    @Nullable String query) {

  /** Whoever holds a lock now; empty when nobody does. */
  static Optional<LockHolder> of(Connection connection, long key) throws SQLException {
    String sql = holderQuery().replace(":key", Long.toString(key) + "::bigint");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        return Optional.empty();
      }
      return Optional.of(
          new LockHolder(
              rows.getInt("pid"),
              rows.getString("usename"),
              rows.getString("application_name"),
              rows.getString("since"),
              rows.getString("state"),
              rows.getString("query")));
    }
  }

  /** One line: {@code pid 4711, user "app", application "psql", idle since …, query: …}. */
  @Override
  public String toString() {
    StringJoiner line = new StringJoiner(", ");
    line.add("pid " + pid);
    add(line, "user \"", user, "\"");
    add(line, "application \"", application, "\"");
    add(line, "", state, "");
    add(line, "since ", since, " UTC");
    add(line, "query: ", query, "");
    return line.toString();
  }

  private static void add(StringJoiner line, String before, @Nullable String value, String after) {
    if (value != null && !value.isBlank()) {
      line.add(before + value + after);
    }
  }

  private static String holderQuery() {
    try (InputStream sql = LockHolder.class.getResourceAsStream("advisory-lock-holder.sql")) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
