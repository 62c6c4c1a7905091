package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.ViewChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed views. */
final class ViewSteps implements ViewChange.Visitor<List<Step>> {

  @Override
  public List<Step> create(ViewChange.Create change) {
    View view = change.view();
    List<Step> steps = new ArrayList<>();
    steps.add(new ViewStep.Create(view));
    view.columns().stream()
        .filter(column -> column.value() instanceof ColumnValue.Default)
        .forEach(column -> steps.add(new ViewStep.SetDefault(view.name(), column)));
    ViewStorageSteps.ofNew(view, steps);
    view.indexes()
        .forEach(
            index -> steps.addAll(IndexSteps.made(StepKind.CREATE_VIEW_INDEX, view.name(), index)));
    Comments.add(CommentTarget.of(view), view.comment(), steps);
    view.columns().forEach(column -> Comments.ofColumn(view.name(), column, steps));
    view.indexes().forEach(index -> Comments.ofIndex(view.name(), index, steps));
    return steps;
  }

  @Override
  public List<Step> alter(ViewChange.Alter change) {
    Pair<View> view = change.view();
    List<Step> steps = new ArrayList<>();
    if (view.differIn(View::query)) {
      // Takes the options too.
      steps.add(new ViewStep.Replace(view.after()));
    } else if (view.differIn(View::options)) {
      steps.add(new ViewStep.SetOptions(view.after().name(), view.map(View::options)));
    }
    ViewStorageSteps.of(view, steps);
    Matching<Column> columns = Matching.of(view.map(View::columns), Column::name);
    columns.kept().stream()
        .filter(column -> column.differIn(Column::value))
        .forEach(column -> steps.add(new ViewStep.SetDefault(view.after().name(), column.after())));
    for (Column added : columns.added()) {
      if (added.value() instanceof ColumnValue.Default) {
        steps.add(new ViewStep.SetDefault(view.after().name(), added));
      }
      Comments.ofColumn(view.after().name(), added, steps);
    }
    return steps;
  }

  @Override
  public List<Step> recreate(ViewChange.Recreate change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new ViewStep.Drop(change.view().before()));
    steps.addAll(create(new ViewChange.Create(change.view().after())));
    return steps;
  }

  @Override
  public List<Step> drop(ViewChange.Drop change) {
    return List.of(new ViewStep.Drop(change.view()));
  }
}
