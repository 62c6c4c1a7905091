package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to a domain, apart from its checks. */
public sealed interface DomainChange extends Change {

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.domain(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R rebuild(Rebuild change);

    R drop(Drop change);
  }

  /** The domain is new, with its checks. */
  record Create(Domain domain) implements DomainChange {
    @Override
    public QualifiedName subject() {
      return domain.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** Its default or whether null is refused changes: possible in place. */
  record Alter(Pair<Domain> domain) implements DomainChange {
    @Override
    public QualifiedName subject() {
      return domain.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /**
   * It restricts another type, or sorts otherwise: PostgreSQL has no ALTER for that, so a new
   * domain takes over the columns.
   */
  record Rebuild(Pair<Domain> domain) implements DomainChange {
    @Override
    public QualifiedName subject() {
      return domain.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rebuild(this);
    }
  }

  /** The domain is no longer wanted, with its checks. */
  record Drop(Domain domain) implements DomainChange {
    @Override
    public QualifiedName subject() {
      return domain.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
