package io.github.migratemaven.safety;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Counts rows. A question about something that the database does not have, or may not be read, is
 * left without an answer.
 */
final class Inspection {

  private final Connection connection;
  private final QuestionSql sql;

  Inspection(Connection connection, LiveTables tables) {
    this.connection = connection;
    this.sql = new QuestionSql(tables);
  }

  Answers answer(Set<Question> questions) {
    Map<Question, Long> counts = new LinkedHashMap<>();
    for (Question question : questions) {
      count(question).ifPresent(count -> counts.put(question, count));
    }
    return new Answers(counts);
  }

  private OptionalLong count(Question question) {
    String query = question.accept(sql);
    try {
      return connection.getAutoCommit() ? counted(query) : countedInTransaction(query);
    } catch (SQLException e) {
      return isCast(question) && refusesValue(e) ? OptionalLong.of(1) : OptionalLong.empty();
    }
  }

  private static boolean isCast(Question question) {
    return question instanceof Question.Uncastable
        || question instanceof Question.Stored stored
            && stored.condition() instanceof Question.DoesNotFit;
  }

  /** The cast itself, or the domain's constraint, said that there is a value which does not fit. */
  private static boolean refusesValue(SQLException e) {
    String state = e.getSQLState();
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }

  /** An error would end the caller's transaction. */
  private OptionalLong countedInTransaction(String query) throws SQLException {
    Savepoint savepoint = connection.setSavepoint();
    try {
      return counted(query);
    } catch (SQLException e) {
      connection.rollback(savepoint);
      throw e;
    } finally {
      connection.releaseSavepoint(savepoint);
    }
  }

  private OptionalLong counted(String query) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (var rows = statement.executeQuery(query)) {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
      }
    }
  }
}
