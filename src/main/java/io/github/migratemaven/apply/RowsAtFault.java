package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.SqlStates;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The query that finds the rows a migration stumbled over, where the server's error names them. */
final class RowsAtFault {

  private final Connection connection;
  private final SqlNames names;

  /**
   * @param connection after the rollback
   */
  RowsAtFault(Connection connection, String defaultSchema) {
    this.connection = connection;
    this.names = new SqlNames(defaultSchema);
  }

  /** The problem with the query as its first next step, if there is one that runs. */
  Problem helped(Problem problem, Throwable failure) {
    ServerErrorMessage words = words(failure);
    if (words == null || !SqlStates.NOT_NULL_VIOLATION.equals(words.getSQLState())) {
      return problem;
    }
    String schema = words.getSchema();
    String table = words.getTable();
    String column = words.getColumn();
    return schema != null && table != null && column != null && exists(schema, table, column)
        ? problem.next(
            NextStep.text("Find the rows", nulls(new QualifiedName(schema, table), column)))
        : problem;
  }

  private String nulls(QualifiedName table, String column) {
    return "SELECT count(*) FROM "
        + names.of(table)
        + " WHERE "
        + SqlNames.quoted(column)
        + " IS NULL;";
  }

  /** A column that the migration itself had added is gone with its rollback. */
  private boolean exists(String schema, String table, String column) {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT 1 FROM information_schema.columns"
                + " WHERE table_schema = ? AND table_name = ? AND column_name = ?")) {
      query.setString(1, schema);
      query.setString(2, table);
      query.setString(3, column);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      return false;
    }
  }

  private static @Nullable ServerErrorMessage words(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException server) {
        return server.getServerErrorMessage();
      }
    }
    return null;
  }
}
