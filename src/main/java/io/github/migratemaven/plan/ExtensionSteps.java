package io.github.migratemaven.plan;

import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.ExtensionChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed extensions. */
final class ExtensionSteps implements ExtensionChange.Visitor<List<Step>> {

  @Override
  public List<Step> create(ExtensionChange.Create change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new ExtensionStep.Create(change.extension()));
    Comments.add(
        CommentTarget.of(Kind.EXTENSION, change.subject()), change.extension().comment(), steps);
    return steps;
  }

  @Override
  public List<Step> move(ExtensionChange.Move change) {
    return List.of(new ExtensionStep.Move(change.extension().after()));
  }

  @Override
  public List<Step> update(ExtensionChange.Update change) {
    return List.of(new ExtensionStep.Update(change.extension().after()));
  }

  @Override
  public List<Step> drop(ExtensionChange.Drop change) {
    return List.of(new ExtensionStep.Drop(change.extension()));
  }
}
