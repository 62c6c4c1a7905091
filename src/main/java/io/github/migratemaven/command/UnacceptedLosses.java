package io.github.migratemaven.report;

import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.safety.Consents;
import io.github.migratemaven.safety.Hazard;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The losses of a proposal that nobody has accepted yet, to be asked about.
 *
 * @param lines one for each loss
 * @param items what {@code -DacceptDataLoss} has to name beside what was given; empty when there is
 *     no such loss
 */
public record UnacceptedLosses(List<String> lines, String items) {

  public UnacceptedLosses {
    lines = List.copyOf(lines);
  }

  /**
   * Those of a proposal.
   *
   * @param given the value of {@code -DacceptDataLoss}, or null
   */
  public static UnacceptedLosses of(DevDecision.Proposal proposal, @Nullable String given) {
    Consents consents = given == null ? Consents.none() : Consents.of(given);
    List<Hazard> losses =
        proposal.losses().stream().filter(hazard -> !consents.cover(hazard)).toList();
    return new UnacceptedLosses(
        losses.stream().map(Hazard::textHere).toList(),
        losses.stream()
            .map(hazard -> hazard.item().toString())
            .distinct()
            .collect(Collectors.joining(",")));
  }
}
