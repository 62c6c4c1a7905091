package io.github.migratemaven.apply;

import io.github.migratemaven.script.ScriptFailure;
import java.util.Set;

/**
 * A script that looks as if it could run in one transaction cannot: it calls a procedure that
 * commits, or a statement that the words alone do not give away. All of it has been undone.
 */
final class TransactionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** active_sql_transaction and invalid_transaction_termination. */
  private static final Set<String> STATES = Set.of("25001", "2D000");

  TransactionRefused(ScriptFailure cause) {
    super(cause);
  }

  /** Whether the server refused a statement because of the transaction around it. */
  static boolean isMeantBy(ScriptFailure failure) {
    return STATES.contains(failure.failure().sqlState());
  }
}
