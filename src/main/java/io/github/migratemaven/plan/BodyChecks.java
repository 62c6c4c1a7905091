package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Routine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bodies that are strings may use what is created after them: PostgreSQL does not say what they
 * need, and refuses to create some of them before that is there.
 */
final class BodyChecks {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_$]+");

  /** What a body can name. */
  private static final Set<ObjectName.Kind> NAMEABLE =
      EnumSet.of(
          ObjectName.Kind.TYPE,
          ObjectName.Kind.SEQUENCE,
          ObjectName.Kind.RELATION,
          ObjectName.Kind.COLUMN,
          ObjectName.Kind.ROUTINE);

  private BodyChecks() {}

  /**
   * The steps, told not to look into bodies from the first on that mentions something which comes
   * after it. A word that only looks like it costs a needless setting, nothing else.
   */
  static List<Step> deferredIn(List<Step> ordered) {
    StepEffects effects = new StepEffects();
    Set<String> later = new HashSet<>();
    int first = -1;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      if (words(body(ordered.get(i))).anyMatch(later::contains)) {
        first = i;
      }
      ordered.get(i).accept(effects).made().stream()
          .filter(made -> NAMEABLE.contains(made.kind()))
          .flatMap(made -> words(nameOf(made)))
          .forEach(later::add);
    }
    if (first < 0) {
      return ordered;
    }
    List<Step> steps = new ArrayList<>(ordered);
    steps.add(first, new SettingStep());
    return steps;
  }

  private static String body(Step step) {
    if (step instanceof RoutineStep.Create create) {
      return text(create.routine());
    }
    return step instanceof RoutineStep.Replace replace ? text(replace.routine()) : "";
  }

  private static String text(Routine routine) {
    return routine.body() == Routine.Body.TEXT ? routine.definition() : "";
  }

  private static String nameOf(ObjectName object) {
    return object.kind() == ObjectName.Kind.COLUMN ? object.part() : object.name().name();
  }

  /** In lower case, as PostgreSQL reads what is not in quotes. */
  private static Stream<String> words(String text) {
    return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
  }
}
