package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.NamespaceChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed schemas. */
final class SchemaSteps implements NamespaceChange.Visitor<List<Step>> {

  @Override
  public List<Step> create(NamespaceChange.Create change) {
    String name = change.namespace().name();
    List<Step> steps = new ArrayList<>();
    steps.add(new SchemaStep.Create(change.namespace()));
    Comments.add(
        CommentTarget.of(Kind.SCHEMA, new QualifiedName(name, name)),
        change.namespace().comment(),
        steps);
    return steps;
  }

  @Override
  public List<Step> drop(NamespaceChange.Drop change) {
    return List.of(new SchemaStep.Drop(change.namespace()));
  }
}
