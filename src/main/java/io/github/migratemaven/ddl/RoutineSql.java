package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.RoutineName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.RoutineStep;

/** Writes statements about functions and procedures. */
record RoutineSql(SqlNames names) implements RoutineStep.Visitor<String> {

  @Override
  public String create(RoutineStep.Create step) {
    return definition("CREATE ", step.routine());
  }

  @Override
  public String begin(RoutineStep.Begin step) {
    return shell(step.routine());
  }

  @Override
  public String hollow(RoutineStep.Hollow step) {
    return shell(step.routine());
  }

  /** Nothing looks into the body: {@code check_function_bodies} is off. */
  private String shell(Routine routine) {
    return "CREATE OR REPLACE "
        + kind(routine)
        + names.of(routine.name().name())
        + routine.head()
        + "\nAS 'SELECT NULL';";
  }

  @Override
  public String replace(RoutineStep.Replace step) {
    return definition("CREATE OR REPLACE ", step.routine());
  }

  @Override
  public String drop(RoutineStep.Drop step) {
    Routine routine = step.routine();
    return "DROP " + kind(routine) + signature(routine.name(), names) + ";";
  }

  /** A routine's name with the types of its arguments. */
  static String signature(RoutineName routine, SqlNames names) {
    return names.of(routine.name()) + "(" + routine.arguments() + ")";
  }

  private String definition(String create, Routine routine) {
    return create + kind(routine) + names.of(routine.name().name()) + routine.definition() + ";";
  }

  private static String kind(Routine routine) {
    return switch (routine.kind()) {
      case FUNCTION -> "FUNCTION ";
      case PROCEDURE -> "PROCEDURE ";
    };
  }
}
