package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to a policy of a table that exists on both sides. */
public sealed interface PolicyChange extends Change {

  /** The table. */
  QualifiedName table();

  @Override
  default QualifiedName subject() {
    return table();
  }

  /** The policy's name. */
  String name();

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.policy(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R rename(Rename change);

    R alter(Alter change);

    R replace(Replace change);

    R drop(Drop change);
  }

  /** The policy is new. */
  record Create(QualifiedName table, Policy policy) implements PolicyChange {
    @Override
    public String name() {
      return policy.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** Only the name differs. */
  record Rename(QualifiedName table, Pair<Policy> policy) implements PolicyChange {
    @Override
    public String name() {
      return policy.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** Its roles or expressions change in place. */
  record Alter(QualifiedName table, Pair<Policy> policy) implements PolicyChange {
    @Override
    public String name() {
      return policy.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** It changes in a way that PostgreSQL cannot do in place: it is dropped and made again. */
  record Replace(QualifiedName table, Pair<Policy> policy) implements PolicyChange {
    @Override
    public String name() {
      return policy.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** The policy is no longer wanted. */
  record Drop(QualifiedName table, Policy policy) implements PolicyChange {
    @Override
    public String name() {
      return policy.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
