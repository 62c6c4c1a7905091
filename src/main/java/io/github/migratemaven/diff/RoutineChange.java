package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.RoutineName;

/** What happens to a function or procedure. */
public sealed interface RoutineChange extends Change {

  /** Its name. */
  RoutineName name();

  @Override
  default QualifiedName subject() {
    return name().name();
  }

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.routine(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R recreate(Recreate change);

    R drop(Drop change);
  }

  /** It is new. */
  record Create(Routine routine) implements RoutineChange {
    @Override
    public RoutineName name() {
      return routine.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** CREATE OR REPLACE leads to the new definition. */
  record Alter(Pair<Routine> routine) implements RoutineChange {
    @Override
    public RoutineName name() {
      return routine.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** It is dropped and created: PostgreSQL cannot change it in place, or what it needs goes. */
  record Recreate(Pair<Routine> routine) implements RoutineChange {
    @Override
    public RoutineName name() {
      return routine.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recreate(this);
    }
  }

  /** It is no longer wanted. */
  record Drop(Routine routine) implements RoutineChange {
    @Override
    public RoutineName name() {
      return routine.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
