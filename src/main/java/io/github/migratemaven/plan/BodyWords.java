package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Routine;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of bodies that are strings. PostgreSQL does not say what such a body needs, but it can
 * need nothing that it does not mention.
 */
final class BodyWords {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_$]+");

  private static final Set<ObjectName.Kind> NAMEABLE =
      EnumSet.of(
          ObjectName.Kind.TYPE,
          ObjectName.Kind.SEQUENCE,
          ObjectName.Kind.RELATION,
          ObjectName.Kind.COLUMN,
          ObjectName.Kind.ROUTINE);

  private BodyWords() {}

  /** The words of the body that a step creates; none for other steps. */
  static Set<String> of(Step step) {
    if (step instanceof RoutineStep.Create create) {
      return of(create.routine());
    }
    return step instanceof RoutineStep.Replace replace ? of(replace.routine()) : Set.of();
  }

  /** The words of a body; none when PostgreSQL knows what it needs. */
  static Set<String> of(Routine routine) {
    return routine.body() == Routine.Body.TEXT
        ? words(routine.definition()).collect(Collectors.toSet())
        : Set.of();
  }

  /** The words of which a body that needs an object has all. */
  static Set<String> of(ObjectName object) {
    boolean column = object.kind() == ObjectName.Kind.COLUMN;
    return NAMEABLE.contains(object.kind())
        ? words(column ? object.part() : object.name().name()).collect(Collectors.toSet())
        : Set.of();
  }

  /** In lower case, as PostgreSQL reads what is not in quotes. */
  private static Stream<String> words(String text) {
    return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
  }
}
