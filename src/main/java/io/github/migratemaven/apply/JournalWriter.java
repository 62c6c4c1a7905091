package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.history.Journal;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.script.Script;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Keeps a journal in its ledger row, whatever role the script has taken meanwhile. */
final class JournalWriter {

  private static final Pattern MAY_CHANGE_ROLE =
      Pattern.compile("role|authorization", Pattern.CASE_INSENSITIVE);

  private final Target target;
  private final LedgerRow row;
  private final boolean roleMayChange;

  JournalWriter(Target target, LedgerRow row, Script script) {
    this.target = target;
    this.row = row;
    this.roleMayChange = MAY_CHANGE_ROLE.matcher(script.text()).find();
  }

  /** Writes in a transaction of its own, or in the script's if it has opened one. */
  void write(Journal journal) throws SQLException {
    if (target.isInTransaction()) {
      target.execute(update(journal));
    } else {
      target.execute("BEGIN; " + update(journal) + "; COMMIT");
    }
  }

  /** Opens a transaction and writes into it. */
  void beginWith(Journal journal) throws SQLException {
    target.execute("BEGIN; " + update(journal));
  }

  /**
   * SET LOCAL inside a transaction leaves alone what the script itself has SET for the session:
   * that comes back when the transaction ends.
   */
  private String update(Journal journal) throws SQLException {
    String update = target.ledger().replacement(row.with(journal));
    return roleMayChange ? asOurselves(update) : update;
  }

  private String asOurselves(String update) throws SQLException {
    try (Statement statement = target.connection().createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT session_user::text, current_setting('role')")) {
      rows.next();
      String user = SqlNames.quoted(rows.getString(1));
      String role = rows.getString(2);
      return "SET LOCAL SESSION AUTHORIZATION DEFAULT; SET LOCAL role TO DEFAULT; "
          + update
          + "; SET LOCAL SESSION AUTHORIZATION "
          + user
          + "; SET LOCAL ROLE "
          + (role.equals("none") ? "NONE" : SqlNames.quoted(role));
    }
  }
}
