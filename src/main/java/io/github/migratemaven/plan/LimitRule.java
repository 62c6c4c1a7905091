package io.github.migratemaven.plan;

import io.github.migratemaven.diff.Change;
import java.util.List;
import java.util.Optional;

/** Finds changes that meet a limit by themselves, whatever follows from them. */
interface LimitRule {

  /** What of a change is refused; empty when nothing is. */
  List<Refusal> refusals(Change change);

  /** What of such a change can be planned all the same. */
  default Optional<Change> rest(Change change) {
    return Optional.empty();
  }
}
