package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed composite types. */
final class CompositeSteps implements CompositeChange.Visitor<List<Step>> {

  private final Situation situation;

  CompositeSteps(Situation situation) {
    this.situation = situation;
  }

  @Override
  public List<Step> create(CompositeChange.Create change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new CompositeStep.Create(change.type()));
    addComments(change.type(), steps);
    return steps;
  }

  @Override
  public List<Step> alter(CompositeChange.Alter change) {
    Pair<CompositeType> type = change.type();
    Matching<Attribute> matching =
        Matching.of(type.map(CompositeType::attributes), Attribute::name);
    List<AttributeClause> clauses = new ArrayList<>();
    matching.dropped().forEach(gone -> clauses.add(new AttributeClause.Drop(gone.name())));
    matching.kept().stream()
        .filter(kept -> kept.differIn(Attribute::type) || kept.differIn(Attribute::collation))
        .forEach(kept -> clauses.add(new AttributeClause.SetType(kept.after())));
    List<Step> steps = new ArrayList<>();
    for (Attribute added : matching.added()) {
      clauses.add(new AttributeClause.Add(added));
      Comments.ofAttribute(type.after(), added, steps);
    }
    steps.add(
        new CompositeStep.Alter(
            change.subject(), clauses, situation.typedTables(change.subject())));
    return steps;
  }

  /** The rebuild itself is one {@link TypeStep} for all types. */
  @Override
  public List<Step> rebuild(CompositeChange.Rebuild change) {
    List<Step> steps = new ArrayList<>();
    // DROP TYPE takes the comments with the old type.
    addComments(change.type().after(), steps);
    return steps;
  }

  @Override
  public List<Step> drop(CompositeChange.Drop change) {
    return List.of(new CompositeStep.Drop(change.subject()));
  }

  private static void addComments(CompositeType type, List<Step> steps) {
    Comments.add(CommentTarget.of(Kind.TYPE, type.name()), type.comment(), steps);
    type.attributes().forEach(attribute -> Comments.ofAttribute(type, attribute, steps));
  }
}
