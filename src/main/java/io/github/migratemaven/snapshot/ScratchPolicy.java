package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A policy for a moment, on which PostgreSQL reads an expression and prints it again. It is on the
 * real table: inside a subquery its columns are printed with the table's name.
 */
final class ScratchPolicy {

  private static final String NAME = SqlNames.quoted("migrate scratch policy");

  private final Scratch scratch;
  private final String create;
  private final String where;

  ScratchPolicy(Connection connection, QualifiedName table) {
    String qualified = SqlNames.quoted(table.schema()) + "." + SqlNames.quoted(table.name());
    this.scratch = new Scratch(connection);
    this.create = "CREATE POLICY " + NAME + " ON " + qualified + " ";
    this.where =
        " FROM pg_policy WHERE polname = 'migrate scratch policy' AND polrelid = "
            + SqlNames.literal(qualified)
            + "::regclass";
  }

  Optional<String> using(String expression) throws SQLException {
    return scratch.reprinted(
        create + "USING (" + expression + ")", "SELECT pg_get_expr(polqual, polrelid)" + where);
  }
}
