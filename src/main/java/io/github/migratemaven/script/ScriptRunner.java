package io.github.migratemaven.script;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/**
 * The one runner of scripts: sends the statements one by one, unchanged, in whatever transaction
 * state it finds. The session must use simple query mode, as {@code Sessions} opens it.
 */
public final class ScriptRunner {

  private final Connection connection;
  private final Listener listener;

  /** A runner on a session; notices of the server go to the listener. */
  public ScriptRunner(Connection connection, Listener listener) {
    this.connection = connection;
    this.listener = listener;
  }

  /**
   * Runs every statement in order, up to the first that fails.
   *
   * @throws ScriptFailure when one fails; nothing is rolled back here
   */
  public void run(Script script) {
    List<ScriptStatement> statements = script.statements();
    for (int i = 0; i < statements.size(); i++) {
      run(script, statements.get(i), i + 1);
    }
  }

  /**
   * Runs one statement of a script.
   *
   * @throws ScriptFailure when it fails; nothing is rolled back here
   */
  public void run(Script script, ScriptStatement statement) {
    run(script, statement, script.indexOf(statement) + 1);
  }

  private void run(Script script, ScriptStatement statement, int index) {
    try {
      if (statement.kind() == StatementKind.COPY_FROM_STDIN) {
        copy(script, statement);
      } else {
        execute(script, statement);
      }
    } catch (SQLException e) {
      SqlFailure failure = Failures.of(script, statement, index, e);
      throw new ScriptFailure(script, statement, failure, isLost(e), e);
    }
  }

  private void execute(Script script, ScriptStatement statement) throws SQLException {
    try (Statement jdbc = connection.createStatement()) {
      jdbc.setEscapeProcessing(false);
      try {
        boolean rows = jdbc.execute(statement.text());
        while (rows || jdbc.getUpdateCount() >= 0) {
          rows = jdbc.getMoreResults();
        }
      } finally {
        report(script, statement, jdbc.getWarnings());
      }
    }
  }

  private void copy(Script script, ScriptStatement statement) throws SQLException {
    connection.clearWarnings();
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(statement.text(), new StringReader(statement.data()));
    } catch (IOException e) {
      throw new PSQLException(e.getMessage(), PSQLState.CONNECTION_FAILURE, e);
    } finally {
      report(script, statement, connection.getWarnings());
    }
  }

  private void report(Script script, ScriptStatement statement, @Nullable SQLWarning first) {
    for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
      listener.on(notice(script, statement, warning));
    }
  }

  private static Event notice(Script script, ScriptStatement statement, SQLWarning warning) {
    ServerWords words = ServerWords.of(warning);
    Position where = Places.of(script, statement, words).position(script);
    return new Event.ServerNotice(words.severity(), words.messageAndDetail(), where.toString());
  }

  private boolean isLost(SQLException e) {
    try {
      return ServerWords.of(e).endsSession() || connection.isClosed();
    } catch (SQLException unknown) {
      e.addSuppressed(unknown);
      return true;
    }
  }
}
