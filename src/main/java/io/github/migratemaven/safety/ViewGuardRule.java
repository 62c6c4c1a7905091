package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.catalog.ViewOptions;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ViewChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Views that guard their rows less than before. */
final class ViewGuardRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof ViewChange.Alter alter) {
      return lost(alter.view(), scene);
    }
    return change instanceof ViewChange.Recreate recreate
        ? lost(recreate.view(), scene)
        : Stream.empty();
  }

  private static Stream<Check> lost(Pair<View> view, Scene scene) {
    Pair<ViewOptions> options = view.map(View::options);
    String name = "The view `" + scene.nameOf(view.after().name()) + "`";
    List<String> texts = new ArrayList<>();
    if (options.before().securityInvoker() && !options.after().securityInvoker()) {
      texts.add(
          name
              + " will no longer be a security_invoker view. It then reads its tables with the"
              + " rights of its owner, whoever asks.");
    }
    if (options.before().securityBarrier() && !options.after().securityBarrier()) {
      texts.add(
          name
              + " will no longer be a security_barrier view. Conditions of whoever asks may then"
              + " see rows that it hides.");
    }
    if (options.after().check().compareTo(options.before().check()) < 0) {
      texts.add(
          name
              + " will check less of what is written through it. Rows that it does not show can"
              + " then be written.");
    }
    return texts.stream().map(text -> check(view.after(), text, scene));
  }

  private static Check check(View view, String text, Scene scene) {
    return new Check(
        Item.view(view.name(), scene.names()),
        HazardKind.VIEW_UNGUARDED,
        Severity.ACCESS,
        text,
        new Question.Unanswerable(),
        List.of(),
        rows -> text);
  }
}
