package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.EnumChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed enum types. */
final class EnumSteps implements EnumChange.Visitor<List<Step>> {

  private final Situation situation;

  EnumSteps(Situation situation) {
    this.situation = situation;
  }

  @Override
  public List<Step> create(EnumChange.Create change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new EnumStep.Create(change.type()));
    Comments.add(CommentTarget.of(Kind.TYPE, change.type().name()), change.type().comment(), steps);
    return steps;
  }

  @Override
  public List<Step> addValues(EnumChange.AddValues change) {
    EnumType after = change.type().after();
    return List.of(
        new EnumStep.AddValues(
            after.name(), newValues(change.type().before().values(), after.values())));
  }

  @Override
  public List<Step> rebuild(EnumChange.Rebuild change) {
    EnumType after = change.type().after();
    List<Step> steps = new ArrayList<>();
    if (situation.rebuildsOnlyEnums()) {
      steps.add(new EnumStep.Rebuild(after, columnsOf(after)));
    }
    // DROP TYPE takes the comment with the old type.
    Comments.add(CommentTarget.of(Kind.TYPE, after.name()), after.comment(), steps);
    return steps;
  }

  @Override
  public List<Step> drop(EnumChange.Drop change) {
    return List.of(new EnumStep.Drop(change.type().name()));
  }

  /** Each new value with a neighbour that exists when it is added. */
  private static List<EnumValue> newValues(List<String> before, List<String> after) {
    int firstOfTail = after.size();
    while (firstOfTail > 0 && !before.contains(after.get(firstOfTail - 1))) {
      firstOfTail--;
    }
    List<EnumValue> values = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      if (!before.contains(after.get(i))) {
        values.add(new EnumValue(after.get(i), position(i, firstOfTail, before, after)));
      }
    }
    return values;
  }

  private static EnumValue.Position position(
      int index, int firstOfTail, List<String> before, List<String> after) {
    if (index >= firstOfTail) {
      return new EnumValue.AtEnd();
    }
    if (index > 0) {
      return new EnumValue.After(after.get(index - 1));
    }
    return new EnumValue.Before(before.get(0));
  }

  private List<EnumColumn> columnsOf(EnumType type) {
    return TypeSteps.columns(situation).stream()
        .map(TypeSteps.RebuiltColumn::after)
        .filter(column -> column.column().type().element().equals(type.name()))
        .toList();
  }
}
