package io.github.migratemaven.command;

import io.github.migratemaven.safety.Consents;
import io.github.migratemaven.safety.Hazard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in which a development database differs from the branch at hand. Settled by one
 * choice: adopt, revert or reset.
 *
 * @param database its name
 * @param edited migrations whose file is another one than that which ran
 * @param missing migrations that ran and have no folder
 * @param drift lines of SQL that would make what the branch's migrations make into what the
 *     database is; empty when they agree
 * @param compared whether the schemas could be compared at all
 * @param reverse lines of SQL that would make the database into what the branch's migrations make
 * @param risks what the reverse would do to the rows of this database
 * @param pending migrations of the branch that the database lacks
 */
public record BranchDifferences(
    String database,
    List<Edited> edited,
    List<Missing> missing,
    List<String> drift,
    boolean compared,
    List<String> reverse,
    List<Hazard> risks,
    List<String> pending) {

  public BranchDifferences {
    edited = List.copyOf(edited);
    missing = List.copyOf(missing);
    drift = List.copyOf(drift);
    reverse = List.copyOf(reverse);
    risks = List.copyOf(risks);
    pending = List.copyOf(pending);
  }

  /**
   * A migration that was changed after it ran.
   *
   * @param ran when it ran on this database
   * @param saved when its file was last written here
   */
  public record Edited(String name, Instant ran, Instant saved) {}

  /**
   * A migration of another branch, or one whose folder was deleted.
   *
   * @param ran when it ran on this database
   */
  public record Missing(String name, Instant ran) {}

  /** Whether there is no difference. */
  public boolean isEmpty() {
    return edited.isEmpty() && missing.isEmpty() && drift.isEmpty();
  }

  /** What differs and where it comes from, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    edited.forEach(
        one ->
            lines.add(
                "edited   %s: ran here %s, its file was written %s"
                    .formatted(one.name(), one.ran(), one.saved())));
    missing.forEach(
        one ->
            lines.add(
                "missing  %s: ran here %s, and is not in this branch"
                    .formatted(one.name(), one.ran())));
    if (!drift.isEmpty()) {
      lines.add("drift    " + driftReason());
      drift.forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  /**
   * What is lost when the database is taken back, by what was counted here, and nobody has
   * accepted.
   *
   * @param given the value of {@code -DacceptDataLoss}, or null
   */
  public UnacceptedLosses unaccepted(@Nullable String given) {
    Consents consents = Consents.of(given);
    return UnacceptedLosses.of(
        risks.stream()
            .filter(risk -> risk.here() != Hazard.Outcome.HARMLESS && !consents.cover(risk))
            .toList());
  }

  /** What stops the database from being taken back. */
  List<Hazard> obstacles() {
    return risks.stream().filter(Hazard::failsHere).toList();
  }

  private String driftReason() {
    return edited.isEmpty() && missing.isEmpty()
        ? "the database was changed by other means than its migrations, as if by"
        : "what these, and changes by other means, make of the database, as if by";
  }
}
