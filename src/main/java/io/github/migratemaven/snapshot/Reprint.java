package io.github.migratemaven.snapshot;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has PostgreSQL read a text and print it again. */
@FunctionalInterface
interface Reprint {

  /** What it prints; empty when it does not understand the text. */
  Optional<String> of(String text) throws SQLException;

  /** The text {@code after} when both mean the same, else {@code before}. */
  default String settled(String before, String after) throws SQLException {
    if (before.equals(after)) {
      return before;
    }
    Optional<String> again = of(before);
    return again.isPresent() && again.equals(of(after)) ? after : before;
  }

  /** The same where either may be absent, which is never the same as a text. */
  default @Nullable String settledOrNull(@Nullable String before, @Nullable String after)
      throws SQLException {
    return before == null || after == null ? before : settled(before, after);
  }
}
