package io.github.migratemaven.history;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code _prisma_migrations} in a default schema, always addressed with its schema: a
 * script may have changed the search path.
 */
public final class Ledger {

  /** The table's name. */
  public static final String TABLE = "_prisma_migrations";

  private static final Set<String> COLUMNS =
      Set.of(
          "id",
          "checksum",
          "finished_at",
          "migration_name",
          "logs",
          "rolled_back_at",
          "started_at",
          "applied_steps_count");

  private final String schema;
  private final String table;

  /** The ledger of a default schema, whether it exists or not. */
  public Ledger(String schema) {
    this.schema = schema;
    this.table = SqlNames.quoted(schema) + "." + SqlNames.quoted(TABLE);
  }

  /** The table's quoted name with its schema. */
  public String qualifiedName() {
    return table;
  }

  /**
   * All rows in the order in which they were started; empty when there is no such table.
   *
   * @throws io.github.migratemaven.error.MigrateException M303 when the table is not a ledger, M304
   *     when it cannot be read
   */
  public Optional<List<LedgerRow>> read(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      Set<String> columns = columns(statement);
      if (columns.isEmpty()) {
        return Optional.empty();
      }
      if (!columns.containsAll(COLUMNS)) {
        throw foreign(columns);
      }
      return Optional.of(rows(statement));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Creates the table, column by column as Prisma does. */
  public void create(Connection connection) throws SQLException {
    execute(
        connection,
        """
        CREATE TABLE %s (
            "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
            "checksum"              VARCHAR(64) NOT NULL,
            "finished_at"           TIMESTAMPTZ,
            "migration_name"        VARCHAR(255) NOT NULL,
            "logs"                  TEXT,
            "rolled_back_at"        TIMESTAMPTZ,
            "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
            "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
        )"""
            .formatted(table));
  }

  /** Adds a row. */
  public void insert(Connection connection, LedgerRow row) throws SQLException {
    execute(connection, insertion(row));
  }

  /** The statement that adds a row, for those who send it together with others. */
  public String insertion(LedgerRow row) {
    return "INSERT INTO "
        + table
        + " (\"id\", \"checksum\", \"finished_at\", \"migration_name\", \"logs\","
        + " \"rolled_back_at\", \"started_at\", \"applied_steps_count\") VALUES ("
        + String.join(
            ", ",
            literal(row.id()),
            literal(row.checksum()),
            literal(row.finishedAt()),
            literal(row.name()),
            literal(row.logs()),
            literal(row.rolledBackAt()),
            literal(row.startedAt()),
            Integer.toString(row.appliedStepsCount()))
        + ")";
  }

  /** Whether a row is there, whatever it says. */
  public boolean has(Connection connection, LedgerRow row) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT FROM " + table + " WHERE \"id\" = " + literal(row.id()))) {
      return rows.next();
    }
  }

  /**
   * Stores all columns of a row that exists.
   *
   * @throws SQLException also when the row is gone
   */
  public void update(Connection connection, LedgerRow row) throws SQLException {
    if (execute(connection, replacement(row)) != 1) {
      throw new SQLException("The row of " + row.name() + " in " + table + " is gone.");
    }
  }

  /** The statement that stores all columns of a row that exists. */
  public String replacement(LedgerRow row) {
    return "UPDATE "
        + table
        + " SET \"checksum\" = "
        + literal(row.checksum())
        + ", \"finished_at\" = "
        + literal(row.finishedAt())
        + ", \"logs\" = "
        + literal(row.logs())
        + ", \"rolled_back_at\" = "
        + literal(row.rolledBackAt())
        + ", \"started_at\" = "
        + literal(row.startedAt())
        + ", \"applied_steps_count\" = "
        + row.appliedStepsCount()
        + " WHERE \"id\" = "
        + literal(row.id());
  }

  private Set<String> columns(Statement statement) throws SQLException {
    String query =
        """
        SELECT a.attname
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
        WHERE n.nspname = %s AND c.relname = '%s' AND a.attnum > 0 AND NOT a.attisdropped"""
            .formatted(SqlNames.literal(schema), TABLE);
    Set<String> columns = new TreeSet<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  private List<LedgerRow> rows(Statement statement) throws SQLException {
    String query =
        """
        SELECT id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at,
               applied_steps_count
        FROM %s ORDER BY started_at, migration_name"""
            .formatted(table);
    List<LedgerRow> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(row(rows));
      }
    }
    return found;
  }

  /** By place and not by name: there may be ten thousand. */
  private static LedgerRow row(ResultSet rows) throws SQLException {
    Instant started = instant(rows, 7);
    return new LedgerRow(
        rows.getString(1),
        rows.getString(2),
        instant(rows, 3),
        rows.getString(4),
        rows.getString(5),
        instant(rows, 6),
        started == null ? Instant.EPOCH : started,
        rows.getInt(8));
  }

  private static @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
    OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static String literal(@Nullable Object value) {
    return value == null ? "NULL" : SqlNames.literal(value.toString());
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
      return Math.max(0, statement.getUpdateCount());
    }
  }

  private RuntimeException foreign(Set<String> columns) {
    Set<String> absent = new TreeSet<>(COLUMNS);
    absent.removeAll(columns);
    return Problem.of(
            ErrorCode.M303,
            "The table " + table + " is not a ledger: it has no " + String.join(", ", absent) + ".")
        .at("It has: " + String.join(", ", columns))
        .state("Nothing was changed.")
        .next(
            NextStep.text(
                "", "Rename the table if it is yours, or choose another <defaultSchema>."))
        .raise();
  }

  private RuntimeException unreadable(SQLException e) {
    return Problem.of(ErrorCode.M304, "The ledger " + table + " cannot be read.")
        .at(String.valueOf(e.getMessage()))
        .state("Nothing was changed.")
        .next(
            NextStep.text(
                "If a privilege is missing",
                "GRANT SELECT, INSERT, UPDATE ON " + table + " TO CURRENT_USER;"))
        .raise(e);
  }
}
