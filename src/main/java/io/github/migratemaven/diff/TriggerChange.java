package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Trigger;

/** What happens to a trigger. */
public sealed interface TriggerChange extends Change {

  /** The table or view. */
  QualifiedName relation();

  /** Its name. */
  String name();

  @Override
  default QualifiedName subject() {
    return relation();
  }

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.trigger(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R recreate(Recreate change);

    R drop(Drop change);
  }

  /** It is new. */
  record Create(Trigger trigger) implements TriggerChange {
    @Override
    public QualifiedName relation() {
      return trigger.relation();
    }

    @Override
    public String name() {
      return trigger.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** It changes in place: when it fires, or what it does. */
  record Alter(Pair<Trigger> trigger) implements TriggerChange {
    @Override
    public QualifiedName relation() {
      return trigger.after().relation();
    }

    @Override
    public String name() {
      return trigger.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** It is dropped and created: PostgreSQL cannot change it in place, or what it needs goes. */
  record Recreate(Pair<Trigger> trigger) implements TriggerChange {
    @Override
    public QualifiedName relation() {
      return trigger.after().relation();
    }

    @Override
    public String name() {
      return trigger.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recreate(this);
    }
  }

  /** It is no longer wanted. */
  record Drop(Trigger trigger) implements TriggerChange {
    @Override
    public QualifiedName relation() {
      return trigger.relation();
    }

    @Override
    public String name() {
      return trigger.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
