package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.SqlNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The index that a CREATE INDEX CONCURRENTLY builds, which the catalog can be asked about.
 *
 * @param name unquoted
 * @param table as written, which is what {@code to_regclass} reads
 */
record StartedIndex(String name, String table) {

  private static final String IDENTIFIER = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

  private static final Pattern STATEMENT =
      Pattern.compile(
          "^CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?<index>"
              + IDENTIFIER
              + ")\\s+ON\\s+(?:ONLY\\s+)?(?<table>"
              + IDENTIFIER
              + "(?:\\s*\\.\\s*"
              + IDENTIFIER
              + ")?)",
          Pattern.CASE_INSENSITIVE);

  /** What a statement builds, if it is of that kind and names its index. */
  static Optional<StartedIndex> of(String statement) {
    Matcher matcher = STATEMENT.matcher(statement);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new StartedIndex(
            unquoted(String.valueOf(matcher.group("index"))),
            String.valueOf(matcher.group("table"))));
  }

  /** What the catalog says of it. */
  sealed interface Verdict permits Absent, Valid, Invalid {}

  /** It is not there. */
  record Absent() implements Verdict {}

  /** It is there and complete. */
  record Valid() implements Verdict {}

  /**
   * It is there and was never finished.
   *
   * @param qualifiedName quoted
   */
  record Invalid(String qualifiedName) implements Verdict {}

  Verdict ask(Target target) throws SQLException {
    String sql =
        Queries.read("index-state.sql")
            .replace(":table", SqlNames.literal(table))
            .replace(":index", SqlNames.literal(name));
    try (Statement statement = target.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        return new Absent();
      }
      return rows.getBoolean(1) ? new Valid() : new Invalid(rows.getString(2));
    }
  }

  private static String unquoted(String identifier) {
    return identifier.startsWith("\"")
        ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
        : identifier.toLowerCase(Locale.ROOT);
  }
}
