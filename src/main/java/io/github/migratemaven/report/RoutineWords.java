package io.github.migratemaven.report;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.RoutineName;
import io.github.migratemaven.diff.RoutineChange;
import java.util.Locale;

/** Changes of functions and procedures in words. */
record RoutineWords(ChangeWords words) implements RoutineChange.Visitor<ToldChange> {

  @Override
  public ToldChange create(RoutineChange.Create change) {
    return ToldChange.of(Heading.added(kinds(change.routine())), line(change));
  }

  @Override
  public ToldChange alter(RoutineChange.Alter change) {
    return changed(change, change.routine());
  }

  @Override
  public ToldChange recreate(RoutineChange.Recreate change) {
    return changed(change, change.routine());
  }

  @Override
  public ToldChange drop(RoutineChange.Drop change) {
    return ToldChange.of(Heading.removed(kinds(change.routine())), line(change));
  }

  private ToldChange changed(RoutineChange change, Pair<Routine> routine) {
    String what =
        routine.differIn(Routine::contract) ? "its result or its arguments" : "its definition";
    return words.changed(change.subject(), kind(routine.after()), what);
  }

  private String line(RoutineChange change) {
    RoutineName name = change.name();
    return "- " + words.names().plain(name.name()) + "(" + name.arguments() + ")";
  }

  private static String kinds(Routine routine) {
    return kind(routine) + "s";
  }

  private static String kind(Routine routine) {
    return routine.kind().name().toLowerCase(Locale.ROOT);
  }
}
