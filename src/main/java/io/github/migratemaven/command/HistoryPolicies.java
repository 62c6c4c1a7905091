package io.github.migratemaven.command;

import io.github.migratemaven.apply.Policy;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.Arrays;
import java.util.Locale;

/**
 * What {@code deploy} does about oddities in the history.
 *
 * @param edited about applied migrations whose script changed
 * @param missing about applied migrations without a folder
 * @param outOfOrder about pending migrations that sort before an applied one
 */
public record HistoryPolicies(Policy edited, Policy missing, Policy outOfOrder) {

  /**
   * Reads the words {@code ignore}, {@code warn} and {@code fail}.
   *
   * @throws io.github.migratemaven.error.MigrateException M417 for any other word
   */
  public static HistoryPolicies parse(String edited, String missing, String outOfOrder) {
    return new HistoryPolicies(
        policy("edited", edited), policy("missing", missing), policy("outOfOrder", outOfOrder));
  }

  private static Policy policy(String setting, String word) {
    return Arrays.stream(Policy.values())
        .filter(policy -> policy.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(setting, word));
  }

  private static RuntimeException unknown(String setting, String word) {
    return Problem.of(ErrorCode.M417, "<" + setting + "> is \"" + word + "\", which is no policy.")
        .next(NextStep.text("", "Write ignore, warn or fail."))
        .raise();
  }
}
