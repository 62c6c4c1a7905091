package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;

/** What happens to a sequence. Its position is data and never changes. */
public sealed interface SequenceChange extends Change {

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.sequence(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R drop(Drop change);
  }

  /** The sequence is new; it may be part of a serial column. */
  record Create(Sequence sequence) implements SequenceChange {
    @Override
    public QualifiedName subject() {
      return sequence.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** It counts otherwise, belongs to another column or is logged no more. */
  record Alter(Pair<Sequence> sequence) implements SequenceChange {
    @Override
    public QualifiedName subject() {
      return sequence.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** The sequence is no longer wanted; it may go with its column. */
  record Drop(Sequence sequence) implements SequenceChange {
    @Override
    public QualifiedName subject() {
      return sequence.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
