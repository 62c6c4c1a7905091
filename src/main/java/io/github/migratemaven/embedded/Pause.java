package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.Problem;
import java.time.Duration;

/** Waiting between two looks at the same thing. */
final class Pause {

  private Pause() {}

  static void of(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    }
  }

  static RuntimeException interrupted(InterruptedException e) {
    return Problem.of(ErrorCode.M206, "Interrupted while waiting for PostgreSQL.").raise(e);
  }
}
