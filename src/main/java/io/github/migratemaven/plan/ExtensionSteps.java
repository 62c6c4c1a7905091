package io.github.migratemaven.plan;

import io.github.migratemaven.diff.ExtensionChange;
import java.util.List;

/** The steps of changed extensions. */
final class ExtensionSteps implements ExtensionChange.Visitor<List<Step>> {

  @Override
  public List<Step> create(ExtensionChange.Create change) {
    return List.of(new ExtensionStep.Create(change.extension()));
  }

  @Override
  public List<Step> move(ExtensionChange.Move change) {
    return List.of(new ExtensionStep.Move(change.extension().after()));
  }

  @Override
  public List<Step> drop(ExtensionChange.Drop change) {
    return List.of(new ExtensionStep.Drop(change.extension()));
  }
}
