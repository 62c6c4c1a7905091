package io.github.migratemaven.embedded;

import java.time.Duration;

/** What takes the operating system a moment. */
final class Eventually {

  private Eventually() {}

  /** Tries until it does not throw, or time is up. */
  static void happens(Duration time, Runnable attempt) {
    long end = System.nanoTime() + time.toNanos();
    while (true) {
      try {
        attempt.run();
        return;
      } catch (RuntimeException | AssertionError e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        Pause.of(Duration.ofMillis(50));
      }
    }
  }
}
