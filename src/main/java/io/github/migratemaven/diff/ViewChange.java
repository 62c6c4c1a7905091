package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.View;

/** What happens to a view or materialized view. */
public sealed interface ViewChange extends Change {

  /** Its name. */
  QualifiedName name();

  @Override
  default QualifiedName subject() {
    return name();
  }

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.view(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R recreate(Recreate change);

    R drop(Drop change);
  }

  /** It is new. */
  record Create(View view) implements ViewChange {
    @Override
    public QualifiedName name() {
      return view.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** It changes in place: columns at its end, its query, options or defaults. */
  record Alter(Pair<View> view) implements ViewChange {
    @Override
    public QualifiedName name() {
      return view.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** It is dropped and created: PostgreSQL cannot change it in place, or what it needs goes. */
  record Recreate(Pair<View> view) implements ViewChange {
    @Override
    public QualifiedName name() {
      return view.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recreate(this);
    }
  }

  /** It is no longer wanted. */
  record Drop(View view) implements ViewChange {
    @Override
    public QualifiedName name() {
      return view.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
