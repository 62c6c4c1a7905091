package io.github.migratemaven.maven;

import io.github.migratemaven.command.UnacceptedLosses;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Says which data would be lost, and asks whether it shall. */
record LossQuestion(Flags flags, Person person, Log log) {

  /**
   * The items that may be lost: those of the flag, and what a person agrees to.
   *
   * @param beyond what is lost beyond the given items
   */
  @Nullable String consent(Function<@Nullable String, UnacceptedLosses> beyond) {
    String given = flags.value(Flag.ACCEPT_DATA_LOSS).orElse(null);
    UnacceptedLosses losses = beyond.apply(given);
    if (losses.areNone() || !person.canBeAsked()) {
      return given;
    }
    losses.lines().forEach(log::warn);
    boolean accepted = person.says("Lose this data?");
    return accepted ? joined(given, losses.items()) : given;
  }

  private static String joined(@Nullable String given, String more) {
    return given == null ? more : given + ',' + more;
  }
}
