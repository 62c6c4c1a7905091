package io.github.migratemaven.script;

import java.sql.SQLException;

/** Makes a {@link SqlFailure} of an exception of the driver's. */
final class Failures {

  private Failures() {}

  static SqlFailure of(Script script, ScriptStatement statement, int index, SQLException e) {
    ServerWords words = ServerWords.of(e);
    return new SqlFailure(
        words.severity(),
        words.sqlState(),
        words.message(),
        words.detail(),
        words.hint(),
        words.context(),
        index,
        Places.of(script, statement, words).sourceLine(script));
  }
}
