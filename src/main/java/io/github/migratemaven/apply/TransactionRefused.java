package io.github.migratemaven.apply;

import io.github.migratemaven.script.ScriptFailure;

/**
 * A script that looks as if it could run in one transaction cannot: it calls a procedure that
 * commits, or a statement that the words alone do not give away. All of it has been undone.
 */
final class TransactionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TransactionRefused(ScriptFailure cause) {
    super(cause);
  }
}
