package io.github.migratemaven.command;

import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.Problem;
import java.nio.file.Path;
import java.util.List;

/** The end of a choice about drift. */
public sealed interface DriftOutcome {

  /**
   * Database and branch agree.
   *
   * @param settlement what was done
   * @param next what there is to do now
   */
  record Settled(Settlement settlement, DevDecision next) implements DriftOutcome {}

  /** Files or database changed since the decision: nothing was done, this is the new decision. */
  record Moved(DevDecision decision) implements DriftOutcome {}

  /**
   * What settled the difference.
   *
   * @param changes a sentence for each change
   * @param written files that were written or appended to
   */
  record Settlement(List<String> changes, List<Path> written) {
    public Settlement {
      changes = List.copyOf(changes);
      written = List.copyOf(written);
    }

    /** A later refusal that does not deny what was done before. */
    public MigrateException before(MigrateException later) {
      Problem problem = later.problem();
      for (String change : changes) {
        problem = problem.state("Before that: " + change);
      }
      return problem.raise(later);
    }
  }
}
