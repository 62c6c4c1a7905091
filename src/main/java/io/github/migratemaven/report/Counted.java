package io.github.migratemaven.report;

import java.util.Locale;

/** Numbers with their noun. */
final class Counted {

  private Counted() {}

  /** {@code 1 migration}, {@code 1,200 migrations}. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
