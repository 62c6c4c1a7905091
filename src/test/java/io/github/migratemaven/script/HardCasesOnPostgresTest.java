package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.script.HardCases.HardCase;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server is the judge: each piece, sent alone, is one statement for it. */
class HardCasesOnPostgresTest {

  private static TestDatabase database;

  @BeforeAll
  static void createDatabase() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void dropDatabase() {
    database.close();
  }

  static Stream<HardCase> cases() {
    return HardCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_piece_is_one_statement(HardCase hard) throws SQLException {
    for (ScriptStatement statement : Script.of("hard.sql", hard.script()).statements()) {
      assertThat(results(database.connection(), statement.text()))
          .as(statement.text())
          .isEqualTo(1);
    }
  }

  private static int results(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      int results = 0;
      boolean rows = statement.execute(text);
      while (rows || statement.getUpdateCount() >= 0) {
        results++;
        rows = statement.getMoreResults();
      }
      return results;
    }
  }
}
