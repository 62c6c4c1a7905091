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
import java.util.Set;
import java.util.TreeMap;
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

  /**
   * How the catalogs are joined. Right after a schema was loaded they have no statistics: the
   * planner takes every intermediate result for one row, and joins ten thousand with ten thousand
   * by nested loops (1,000 tables: a minute instead of a second). Hash joins are right for all
   * sizes. What cannot be joined so costs a fabulous sum then, for which PostgreSQL would compile
   * each query (1,000 tables: eleven seconds instead of one).
   */
  private static final Map<String, String> PLANNING =
      Map.of(
          "enable_nestloop", "off",
          "enable_mergejoin", "off",
          "jit", "off",
          "max_parallel_workers_per_gather", "0",
          "work_mem", "64MB");

  /**
   * The options of foreign data whose values are secret, as far as their names tell; {@code
   * password_required} is none.
   */
  private static final String SECRET_OPTION =
      "^(?!.*required$).*(pass|pwd|secret|token|credential|(ssl|api|access|private|account)_?key)";

  private final Connection connection;
  private final boolean ours;
  private final boolean autoCommit;
  private final Map<String, String> former;

  private Snapshot(
      Connection connection, boolean ours, boolean autoCommit, Map<String, String> former) {
    this.connection = connection;
    this.ours = ours;
    this.autoCommit = autoCommit;
    this.former = former;
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
    Map<String, String> settings = new TreeMap<>(PLANNING);
    settings.put("search_path", SqlNames.quoted(defaultSchema));
    Snapshot snapshot =
        new Snapshot(connection, ours, autoCommit, current(connection, settings.keySet()));
    snapshot.pin(settings);
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
    run(queries, Map.of("schemas", schemas, "secret_option", SECRET_OPTION));
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
      pin(former);
    }
  }

  private void pin(Map<String, String> settings) throws SQLException {
    execute(
        connection,
        settings.entrySet().stream()
            .map(
                setting ->
                    "pg_catalog.set_config("
                        + SqlNames.literal(setting.getKey())
                        + ", "
                        + SqlNames.literal(setting.getValue())
                        + ", true)")
            .collect(Collectors.joining(", ", "SELECT ", "")));
  }

  private static Map<String, String> current(Connection connection, Set<String> settings)
      throws SQLException {
    String sql =
        settings.stream()
            .map(setting -> "pg_catalog.current_setting(" + SqlNames.literal(setting) + ")")
            .collect(Collectors.joining(", ", "SELECT ", ""));
    Map<String, String> values = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      int column = 1;
      for (String setting : settings) {
        values.put(setting, result.getString(column++));
      }
    }
    return values;
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
