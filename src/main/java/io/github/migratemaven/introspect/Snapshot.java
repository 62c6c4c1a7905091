package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.SqlNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * One moment of a database: a REPEATABLE READ READ ONLY transaction of our own, or the transaction
 * the session is already in, which sees its own uncommitted work. Inside, the search path is
 * exactly the default schema, so that names come out unqualified.
 *
 * <p>The {@code pg_get_…} functions look at the newest committed catalogs whatever the snapshot
 * (PostgreSQL's catalog caches); {@link SteadyReading} looks whether that made a difference.
 */
final class Snapshot implements AutoCloseable {

  private final Connection connection;
  private final boolean ours;
  private final boolean autoCommit;
  private final String formerSearchPath;

  private Snapshot(
      Connection connection, boolean ours, boolean autoCommit, String formerSearchPath) {
    this.connection = connection;
    this.ours = ours;
    this.autoCommit = autoCommit;
    this.formerSearchPath = formerSearchPath;
  }

  static Snapshot open(Connection connection, String defaultSchema) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    // Asks the driver and not JDBC's auto-commit: a script may have sent BEGIN as text.
    boolean ours =
        connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
    if (ours) {
      connection.setAutoCommit(false);
      execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }
    String former = searchPath(connection);
    Snapshot snapshot = new Snapshot(connection, ours, autoCommit, former);
    snapshot.pin(SqlNames.quoted(defaultSchema));
    return snapshot;
  }

  /** Whether nobody but us works in this transaction, so that others can change what is read. */
  boolean isOurs() {
    return ours;
  }

  /** Remembers this state of the transaction. */
  void mark() throws SQLException {
    execute(connection, "SAVEPOINT read");
  }

  /** Makes the transaction usable again after a statement that failed. */
  void backToMark() throws SQLException {
    execute(connection, "ROLLBACK TO SAVEPOINT read");
  }

  /** Runs queries as one message, which costs one round trip however many there are. */
  void run(List<? extends CatalogQuery> queries, String schemas) throws SQLException {
    run(queries, Map.of("schemas", schemas));
  }

  /** The same with other parameters: each is a string constant where the file names it. */
  void run(List<? extends CatalogQuery> queries, Map<String, String> parameters)
      throws SQLException {
    String text =
        queries.stream()
            .map(query -> filled(sql(query), parameters))
            .collect(Collectors.joining("\n;\n"));
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(text);
      for (CatalogQuery query : queries) {
        read(query, statement);
        statement.getMoreResults();
      }
    }
  }

  private static String filled(String sql, Map<String, String> parameters) {
    String filled = sql;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      filled =
          filled.replace(":'" + parameter.getKey() + "'", SqlNames.literal(parameter.getValue()));
    }
    return filled;
  }

  private static void read(CatalogQuery query, Statement statement) throws SQLException {
    try (ResultSet result = statement.getResultSet()) {
      Row row = new Row(result);
      while (result.next()) {
        query.accept(row);
      }
    }
  }

  /** Ends our own transaction; leaves the caller's as it was. */
  @Override
  public void close() throws SQLException {
    if (ours) {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    } else if (connection.unwrap(BaseConnection.class).getTransactionState()
        == TransactionState.OPEN) {
      pin(formerSearchPath);
    }
  }

  private void pin(String searchPath) throws SQLException {
    execute(
        connection,
        "SELECT pg_catalog.set_config('search_path', " + SqlNames.literal(searchPath) + ", true)");
  }

  private static String searchPath(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT pg_catalog.current_setting('search_path')")) {
      result.next();
      return result.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String sql(CatalogQuery query) {
    String name = query.file() + ".sql";
    try (InputStream stream = Snapshot.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
