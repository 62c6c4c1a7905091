package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of PostgreSQL as the binaries count it.
 *
 * @param major such as 18
 * @param version such as {@code 18.6.0}
 */
public record Release(int major, String version) {

  /** Pinned, so that a build does the same tomorrow; the only place that knows them. */
  private static final TreeMap<Integer, String> DEFAULTS =
      new TreeMap<>(
          Map.of(14, "14.20.0", 15, "15.19.0", 16, "16.15.0", 17, "17.11.0", 18, "18.6.0"));

  private static final Pattern EXACT = Pattern.compile("(\\d{2})\\.\\d+\\.\\d+(-\\d+)?");

  /** The newest major that we ship with. */
  public static Release newest() {
    return of(DEFAULTS.lastKey());
  }

  /**
   * Our release of a major.
   *
   * @throws io.github.migratemaven.error.MigrateException M202 when it is not 14 to 18
   */
  public static Release of(int major) {
    return of(String.valueOf(major));
  }

  /**
   * What a person wrote as {@code <postgres>}: a major such as {@code 16}, or one exact version of
   * the binaries such as {@code 16.10.0}.
   *
   * @throws io.github.migratemaven.error.MigrateException M202 when it is neither
   */
  public static Release of(String text) {
    String pinned = text.matches("\\d{2}") ? DEFAULTS.get(Integer.valueOf(text)) : null;
    Matcher exact = EXACT.matcher(pinned == null ? text : pinned);
    if (!exact.matches() || !DEFAULTS.containsKey(Integer.valueOf(exact.group(1)))) {
      throw Problem.of(
              ErrorCode.M202,
              "There are no programs for PostgreSQL \"" + text + "\": " + majors() + " are known.")
          .next(NextStep.text("", "<postgres>" + DEFAULTS.lastKey() + "</postgres>"))
          .next(
              NextStep.text(
                  "Use an installed PostgreSQL",
                  "<postgresHome>/usr/lib/postgresql/…</postgresHome>"))
          .raise();
    }
    return new Release(Integer.parseInt(exact.group(1)), exact.group());
  }

  private static String majors() {
    return DEFAULTS.firstKey() + " to " + DEFAULTS.lastKey();
  }

  @Override
  public String toString() {
    return "PostgreSQL " + version;
  }
}
