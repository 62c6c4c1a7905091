package io.github.migratemaven.history;

import io.github.migratemaven.catalog.SqlNames;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A tool that managed a database before, by the table in which it keeps its books.
 *
 * @param tool its name
 * @param table its table, with the schema
 * @param entries what is in it, such as {@code 42 versions}; empty when the role may not read it
 */
public record OtherTool(String tool, String table, String entries) {

  private static final String TABLES =
      """
      SELECT n.nspname, c.relname,
             CASE WHEN c.relname = 'databasechangelog' THEN 'Liquibase' ELSE 'Flyway' END,
             CASE WHEN c.relname = 'databasechangelog' THEN 'changesets' ELSE 'versions' END,
             pg_catalog.has_table_privilege(c.oid, 'SELECT')
               AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r'
        AND (c.relname IN ('flyway_schema_history', 'databasechangelog')
             OR c.relname = 'schema_version' AND EXISTS (
               SELECT FROM pg_catalog.pg_attribute a
               WHERE a.attrelid = c.oid AND a.attname = 'installed_rank'))
      ORDER BY 1, 2
      """;

  /** The tools whose tables a database has, whatever the schema. */
  public static List<OtherTool> in(Connection connection) throws SQLException {
    List<OtherTool> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        String table =
            SqlNames.quoted(rows.getString(1)) + "." + SqlNames.quoted(rows.getString(2));
        String entries =
            rows.getBoolean(5) ? count(connection, table) + " " + rows.getString(4) : "";
        found.add(
            new OtherTool(rows.getString(3), rows.getString(1) + "." + rows.getString(2), entries));
      }
    }
    return found;
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** One sentence for a person. */
  public String sentence() {
    return "This database was managed by "
        + tool
        + (entries.isEmpty() ? "" : ", " + entries)
        + " ("
        + table
        + "); its tables stay, and are not touched.";
  }
}
