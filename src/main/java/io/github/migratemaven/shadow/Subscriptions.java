package io.github.migratemaven.shadow;

import io.github.migratemaven.catalog.SqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The subscriptions of a shadow database. What they publish and where is somebody's production:
 * neither may a slot there be used by a shadow, nor may it be dropped.
 */
public final class Subscriptions {

  private static final String OWN =
      "SELECT s.subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid"
          + " WHERE d.datname = current_database() ORDER BY s.subname";

  private static final String DISABLE =
      """
      DO $$
      DECLARE
        name name;
      BEGIN
        FOR name IN SELECT s.subname FROM pg_catalog.pg_subscription s
                    JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
                    WHERE d.datname = pg_catalog.current_database() LOOP
          EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I DISABLE', name);
        END LOOP;
      END $$""";

  private Subscriptions() {}

  /**
   * A text that enables subscriptions, and what takes that back in the same message: a worker
   * begins when it is committed.
   */
  public static String onlyMeanwhile(String enabling) {
    return enabling + ";\n" + DISABLE;
  }

  /** Takes their slots from the subscriptions of a session's database, so that none is dropped. */
  public static void leaveSlots(Connection session) throws SQLException {
    for (String name : own(session)) {
      alter(session, name, "DISABLE");
      alter(session, name, "SET (slot_name = NONE)");
    }
  }

  /** Drops them, without a word to anybody; a database with one could not be dropped. */
  static void drop(Connection session) throws SQLException {
    leaveSlots(session);
    for (String name : own(session)) {
      Admin.execute(session, "DROP SUBSCRIPTION " + SqlNames.quoted(name));
    }
  }

  private static void alter(Connection session, String name, String how) throws SQLException {
    Admin.execute(session, "ALTER SUBSCRIPTION " + SqlNames.quoted(name) + " " + how);
  }

  private static List<String> own(Connection session) throws SQLException {
    return new Admin(session).column(OWN);
  }
}
