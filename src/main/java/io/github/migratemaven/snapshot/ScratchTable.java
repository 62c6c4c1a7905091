package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An empty temporary table with the columns of a real one, on which PostgreSQL reads an expression
 * and prints it again. Two texts that it prints alike mean the same. Exists until its transaction
 * is rolled back.
 */
final class ScratchTable {

  private static final String NAME = "migrate scratch";
  private static final String QUOTED = "pg_temp." + SqlNames.quoted(NAME);
  private static final String OID = "'" + QUOTED + "'::regclass";

  private final Scratch scratch;

  /**
   * Makes the scratch table in the open transaction.
   *
   * @param model the table whose columns it has
   */
  ScratchTable(Connection connection, QualifiedName model) throws SQLException {
    this.scratch = new Scratch(connection);
    scratch.execute("DROP TABLE IF EXISTS " + QUOTED);
    scratch.execute(
        "CREATE TEMPORARY TABLE " + SqlNames.quoted(NAME) + " (LIKE " + qualified(model) + ")");
  }

  /**
   * A CHECK expression as PostgreSQL prints it after reading it; empty when it does not read it.
   */
  Optional<String> check(String expression) throws SQLException {
    return scratch.reprinted(
        "ALTER TABLE " + QUOTED + " ADD CONSTRAINT scratch CHECK (" + expression + ")",
        "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE contype = 'c' AND conrelid = "
            + OID);
  }

  /** A default of a column. */
  Optional<String> defaultOf(Column column, String expression) throws SQLException {
    return scratch.reprinted(
        "ALTER TABLE "
            + QUOTED
            + " ALTER COLUMN "
            + SqlNames.quoted(column.name())
            + " SET DEFAULT "
            + expression,
        "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = " + OID);
  }

  /** The expression of a generated column; kind of storage does not change the text. */
  Optional<String> generated(Column column, String expression) throws SQLException {
    return scratch.reprinted(
        "ALTER TABLE "
            + QUOTED
            + " ADD COLUMN scratch "
            + column.type().sql()
            + " GENERATED ALWAYS AS ("
            + expression
            + ") STORED",
        "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = " + OID);
  }

  /** An expression that an index sorts by. */
  Optional<String> indexed(String expression) throws SQLException {
    return scratch.reprinted(
        "CREATE INDEX scratch ON " + QUOTED + " USING btree ((" + expression + "))",
        "SELECT pg_get_indexdef(indexrelid, 1, false) FROM pg_index WHERE indrelid = " + OID);
  }

  /** The predicate of a partial index. */
  Optional<String> predicate(String expression) throws SQLException {
    return scratch.reprinted(
        "CREATE INDEX scratch ON " + QUOTED + " USING btree ((1)) WHERE " + expression,
        "SELECT pg_get_expr(indpred, indrelid) FROM pg_index WHERE indrelid = " + OID);
  }

  /** The elements of an exclusion constraint. */
  Optional<String> exclusion(String elements) throws SQLException {
    return scratch.reprinted(
        "ALTER TABLE " + QUOTED + " ADD CONSTRAINT scratch " + elements,
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'x' AND conrelid = "
            + OID);
  }

  private static String qualified(QualifiedName name) {
    return SqlNames.quoted(name.schema()) + "." + SqlNames.quoted(name.name());
  }
}
