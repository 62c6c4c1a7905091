package io.github.migratemaven.command;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.history.Ledger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The comment on the ledger that says: this is a development database. A database setting would
 * need superuser, a table of ours would be drift to Prisma.
 */
record DevelopmentMark(Connection connection, Ledger ledger) {

  private static final String TEXT = "development database (migrate-maven-plugin)";

  boolean isSet() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT obj_description(to_regclass("
                    + SqlNames.literal(ledger.qualifiedName())
                    + "), 'pg_class')")) {
      return rows.next() && TEXT.equals(rows.getString(1));
    }
  }

  void set() throws SQLException {
    if (isSet()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "COMMENT ON TABLE " + ledger.qualifiedName() + " IS " + SqlNames.literal(TEXT));
    }
  }
}
