package io.github.migratemaven.catalog;

/** Whether a sequence is written to the write-ahead log. */
public enum SequenceLogging {
  LOGGED,
  /** It begins anew after a crash (15 and newer). */
  UNLOGGED,
  /** The server logs every sequence, that of an unlogged table too (before 15). */
  ALWAYS_LOGGED;

  /** What a sequence has whose table is kept so, when nobody says otherwise. */
  public SequenceLogging of(TableStorage table) {
    if (this == ALWAYS_LOGGED) {
      return this;
    }
    return table.unlogged() ? UNLOGGED : LOGGED;
  }
}
