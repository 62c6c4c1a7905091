package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.View;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ViewChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A materialized view that is made again without data, although it may hold rows: no query of it
 * runs until somebody refreshes it.
 */
final class RecomputedViewRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    return change instanceof ViewChange.Recreate recreate
            && recreate.view().after().materialized()
            && !recreate.view().after().populated()
        ? Stream.of(check(recreate.view().after(), scene))
        : Stream.empty();
  }

  private static Check check(View view, Scene scene) {
    String text =
        "The materialized view `"
            + scene.nameOf(view.name())
            + "` will be made again without data. If it holds rows, every query of it fails from"
            + " then on until it is refreshed.";
    return new Check(
        Item.view(view.name(), scene.names()),
        HazardKind.VIEW_EMPTIED,
        Severity.DISRUPTIVE,
        text,
        new Question.Unanswerable(),
        List.of(),
        rows -> text);
  }
}
