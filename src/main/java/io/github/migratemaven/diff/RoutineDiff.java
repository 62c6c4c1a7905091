package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Routine;
import java.util.ArrayList;
import java.util.List;

/** Compares the functions and procedures. */
final class RoutineDiff {

  private RoutineDiff() {}

  static List<Change> between(Pair<List<Routine>> routines) {
    Matching<Routine> matching = Matching.of(routines, Routine::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new RoutineChange.Create(added)));
    matching.kept().forEach(kept -> compare(kept, changes));
    matching.dropped().forEach(dropped -> changes.add(new RoutineChange.Drop(dropped)));
    return changes;
  }

  private static void compare(Pair<Routine> routine, List<Change> changes) {
    if (!canReplace(routine)) {
      changes.add(new RoutineChange.Recreate(routine));
      return;
    }
    if (routine.differIn(Routine::definition)) {
      changes.add(new RoutineChange.Alter(routine));
    }
    CommentDiff.between(
            CommentTarget.of(routine.after().name()),
            routine.before().comment(),
            routine.after().comment())
        .ifPresent(changes::add);
  }

  /** What CREATE OR REPLACE FUNCTION accepts. */
  private static boolean canReplace(Pair<Routine> routine) {
    return !routine.differIn(Routine::kind)
        && !routine.differIn(Routine::contract)
        && routine.before().defaults() <= routine.after().defaults();
  }
}
