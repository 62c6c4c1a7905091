package io.github.migratemaven.command;

import io.github.migratemaven.safety.Hazard;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The losses of a proposal that nobody has accepted yet, to be asked about or refused.
 *
 * @param lines one for each loss
 * @param items what {@code -DacceptDataLoss} has to name beside what was given; empty when there is
 *     no such loss
 */
public record UnacceptedLosses(List<String> lines, String items) {

  public UnacceptedLosses {
    lines = List.copyOf(lines);
  }

  static UnacceptedLosses of(List<Hazard> losses) {
    return new UnacceptedLosses(
        losses.stream().map(Hazard::textHere).toList(),
        losses.stream()
            .map(hazard -> hazard.item().toString())
            .distinct()
            .collect(Collectors.joining(",")));
  }

  /** Whether everything is accepted that there is to lose. */
  public boolean areNone() {
    return lines.isEmpty();
  }
}
