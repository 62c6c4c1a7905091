package io.github.migratemaven.script;

import java.sql.SQLException;
import java.util.Set;

/** A statement of a script failed. Whoever ran the script knows what that means and says so. */
public final class ScriptFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** active_sql_transaction and invalid_transaction_termination. */
  private static final Set<String> TRANSACTION_REFUSED = Set.of("25001", "2D000");

  private final transient Script script;
  private final transient ScriptStatement statement;
  private final transient SqlFailure failure;
  private final boolean connectionLost;

  ScriptFailure(
      Script script,
      ScriptStatement statement,
      SqlFailure failure,
      boolean connectionLost,
      SQLException cause) {
    super(String.join(System.lineSeparator(), failure.lines()), cause);
    this.script = script;
    this.statement = statement;
    this.failure = failure;
    this.connectionLost = connectionLost;
  }

  /** The script that was running. */
  public Script script() {
    return script;
  }

  /** The statement that failed. */
  public ScriptStatement statement() {
    return statement;
  }

  /** What the server said, and where in the file. */
  public SqlFailure failure() {
    return failure;
  }

  /**
   * Whether the session is gone, so that what the server made of the statement is unknown unless it
   * ran in a transaction.
   */
  public boolean connectionLost() {
    return connectionLost;
  }

  /**
   * Whether the server refused the statement because of the transaction around it: it calls a
   * procedure that commits, or is one that the words alone do not give away.
   */
  public boolean isTransactionRefused() {
    return TRANSACTION_REFUSED.contains(failure.sqlState());
  }
}
