package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to a PostgreSQL schema. */
public sealed interface NamespaceChange extends Change {

  /** The schema. */
  Namespace namespace();

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default QualifiedName subject() {
    return new QualifiedName(namespace().name(), "");
  }

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.namespace(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R drop(Drop change);
  }

  /** The schema is new. */
  record Create(Namespace namespace) implements NamespaceChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** The schema is no longer wanted, and nothing that we cannot write lives in it. */
  record Drop(Namespace namespace) implements NamespaceChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
