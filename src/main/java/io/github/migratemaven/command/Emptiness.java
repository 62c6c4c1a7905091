package io.github.migratemaven.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Whether a database holds nothing of anybody's: no relation, type or routine outside the system's
 * schemas and extensions.
 */
record Emptiness(Connection connection) {

  private static final String QUERY =
      """
      SELECT NOT EXISTS (
        SELECT FROM (
          SELECT 'pg_class'::regclass AS class, oid, relnamespace AS namespace FROM pg_class
          UNION ALL SELECT 'pg_proc'::regclass, oid, pronamespace FROM pg_proc
          UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace FROM pg_type
        ) AS object
        JOIN pg_namespace n ON n.oid = object.namespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
          AND NOT EXISTS (
            SELECT FROM pg_depend d
            WHERE d.classid = object.class AND d.objid = object.oid AND d.deptype = 'e'))
      """;

  boolean holds() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
