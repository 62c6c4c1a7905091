package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to a check of a domain that exists on both sides and is not rebuilt. */
public sealed interface DomainCheckChange extends Change {

  /** The domain as it shall be. */
  Domain domain();

  @Override
  default QualifiedName subject() {
    return domain().name();
  }

  /** The check's name. */
  String name();

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.domainCheck(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R add(Add change);

    R rename(Rename change);

    R replace(Replace change);

    R validate(Validate change);

    R drop(Drop change);
  }

  /** The check is new. */
  record Add(Domain domain, Check check) implements DomainCheckChange {
    @Override
    public String name() {
      return check.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Only the name differs. */
  record Rename(Domain domain, Pair<Check> check) implements DomainCheckChange {
    @Override
    public String name() {
      return check.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** It says something else: PostgreSQL can only drop and add. */
  record Replace(Domain domain, Pair<Check> check) implements DomainCheckChange {
    @Override
    public String name() {
      return check.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** It was NOT VALID and shall hold for old values too. */
  record Validate(Domain domain, Check check) implements DomainCheckChange {
    @Override
    public String name() {
      return check.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.validate(this);
    }
  }

  /** The check is no longer wanted. */
  record Drop(Domain domain, Check check) implements DomainCheckChange {
    @Override
    public String name() {
      return check.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
