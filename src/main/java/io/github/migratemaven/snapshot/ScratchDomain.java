package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.SqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A temporary domain on which PostgreSQL reads an expression and prints it again. */
final class ScratchDomain {

  private static final String QUOTED = "pg_temp." + SqlNames.quoted("migrate scratch domain");
  private static final String OID = "'" + QUOTED + "'::regtype";

  private final Scratch scratch;
  private final String create;

  /**
   * @param model the domain whose base type it has
   */
  ScratchDomain(Connection connection, Domain model) {
    this.scratch = new Scratch(connection);
    this.create = "CREATE DOMAIN " + QUOTED + " AS " + model.base().sql() + " ";
  }

  Optional<String> check(String expression) throws SQLException {
    return scratch.reprinted(
        create + "CHECK (" + expression + ")",
        "SELECT pg_get_expr(conbin, 0) FROM pg_constraint WHERE contypid = " + OID);
  }

  Optional<String> defaultOf(String expression) throws SQLException {
    return scratch.reprinted(
        create + "DEFAULT " + expression,
        "SELECT pg_get_expr(typdefaultbin, 0) FROM pg_type WHERE oid = " + OID);
  }
}
