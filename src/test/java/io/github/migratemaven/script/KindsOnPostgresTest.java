package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server is the judge of what cannot run inside a transaction block. */
class KindsOnPostgresTest {

  private static final String ACTIVE_SQL_TRANSACTION = "25001";

  private static TestDatabase database;

  @BeforeAll
  static void createDatabase() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void dropDatabase() {
    database.close();
  }

  /** An existing subscription is refused only when it is connected, which needs a second server. */
  static Stream<String> refused() {
    return KindCases.outsideTransaction()
        .filter(statement -> !statement.startsWith("ALTER SUBSCRIPTION"))
        .filter(statement -> !statement.startsWith("DROP SUBSCRIPTION"))
        .filter(KindsOnPostgresTest::isKnown);
  }

  /** Options of a CLUSTER that names no table are new in 17. */
  private static boolean isKnown(String statement) {
    return !statement.equals("CLUSTER (VERBOSE)") || Cluster.shared().version().isAtLeast(17);
  }

  static Stream<String> ordinary() {
    return KindCases.ordinary();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_runs_outside_transactions_only_is_refused_inside(String statement) throws SQLException {
    assertThat(stateInTransaction(statement)).isEqualTo(ACTIVE_SQL_TRANSACTION);
  }

  @ParameterizedTest
  @MethodSource("ordinary")
  void an_ordinary_statement_is_not_refused_inside(String statement) throws SQLException {
    assertThat(stateInTransaction(statement)).isNotEqualTo(ACTIVE_SQL_TRANSACTION);
  }

  /** The SQLSTATE of a statement inside a transaction block; 00000 when it runs. */
  private static String stateInTransaction(String text) throws SQLException {
    Connection connection = database.connection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT 1");
      statement.execute(text);
      return "00000";
    } catch (SQLException e) {
      return String.valueOf(e.getSQLState());
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
