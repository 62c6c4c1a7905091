package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.DefinitionChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of what one statement defines. */
final class DefinitionSteps implements DefinitionChange.Visitor<List<Step>> {

  @Override
  public List<Step> create(DefinitionChange.Create change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new DefinitionStep.Create(change.definition()));
    if (change.definition().comment() != null) {
      steps.add(new DefinitionStep.Comment(change.definition()));
    }
    return steps;
  }

  @Override
  public List<Step> alter(DefinitionChange.Alter change) {
    Pair<Definition> definition = change.definition();
    List<Step> steps = new ArrayList<>();
    if (definition.differIn(Definition::properties)) {
      steps.add(new DefinitionStep.Alter(definition));
    }
    if (definition.differIn(Definition::comment)) {
      steps.add(new DefinitionStep.Comment(definition.after()));
    }
    return steps;
  }

  @Override
  public List<Step> recreate(DefinitionChange.Recreate change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new DefinitionStep.Drop(change.definition().before()));
    steps.addAll(create(new DefinitionChange.Create(change.definition().after())));
    return steps;
  }

  /** The step of all rebuilt types makes it; the old type takes its comment with it. */
  @Override
  public List<Step> rebuild(DefinitionChange.Rebuild change) {
    Definition after = change.definition().after();
    return after.comment() == null ? List.of() : List.of(new DefinitionStep.Comment(after));
  }

  @Override
  public List<Step> drop(DefinitionChange.Drop change) {
    return List.of(new DefinitionStep.Drop(change.definition()));
  }
}
