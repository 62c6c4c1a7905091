package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.diff.Change;
import java.util.List;

/**
 * How two states of a schema differ.
 *
 * @param defaultSchema the schema that names without a prefix mean
 * @param changes what leads from the one to the other, by kind of object and then by name
 * @param scripts the same as SQL: one text, or several with a commit in between
 * @param unmodelled objects of a kind that we cannot compare, on either side
 * @param notCompared objects of a database that the other PostgreSQL version did not take
 * @param comparedOn the server version that printed both sides; empty when two servers did
 */
public record SchemaDiffResult(
    String defaultSchema,
    List<Change> changes,
    List<String> scripts,
    Pair<List<Unmodelled>> unmodelled,
    List<NotCompared> notCompared,
    String comparedOn) {

  public SchemaDiffResult {
    changes = List.copyOf(changes);
    scripts = List.copyOf(scripts);
    unmodelled = unmodelled.map(List::copyOf);
    notCompared = List.copyOf(notCompared);
  }

  /**
   * An object that was left out on both sides.
   *
   * @param reason the server's words
   */
  public record NotCompared(QualifiedName object, String reason) {}

  /** Objects that only the state to reach has, and that no script of ours makes. */
  public List<Unmodelled> unwritten() {
    return missing(unmodelled);
  }

  /** Objects that only the state to begin with has, and that no script of ours drops. */
  public List<Unmodelled> undropped() {
    return missing(unmodelled.reversed());
  }

  /** Whether both states are the same, as far as that is known of everything in them. */
  public boolean isEmpty() {
    return changes.isEmpty()
        && unwritten().isEmpty()
        && undropped().isEmpty()
        && notCompared.isEmpty();
  }

  private static List<Unmodelled> missing(Pair<List<Unmodelled>> sides) {
    return sides.after().stream()
        .filter(one -> !one.isSecret() && !sides.before().contains(one))
        .toList();
  }
}
