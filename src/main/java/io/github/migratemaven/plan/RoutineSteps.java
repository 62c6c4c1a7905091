package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.RoutineChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed functions and procedures. */
final class RoutineSteps implements RoutineChange.Visitor<List<Step>> {

  @Override
  public List<Step> create(RoutineChange.Create change) {
    List<Step> steps = new ArrayList<>();
    Routine routine = change.routine();
    steps.add(new RoutineStep.Create(routine));
    Comments.add(CommentTarget.of(routine.name()), routine.comment(), steps);
    return steps;
  }

  @Override
  public List<Step> alter(RoutineChange.Alter change) {
    return List.of(new RoutineStep.Replace(change.routine().after()));
  }

  @Override
  public List<Step> recreate(RoutineChange.Recreate change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new RoutineStep.Drop(change.routine().before()));
    steps.addAll(create(new RoutineChange.Create(change.routine().after())));
    return steps;
  }

  @Override
  public List<Step> drop(RoutineChange.Drop change) {
    return List.of(new RoutineStep.Drop(change.routine()));
  }
}
