package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Pair;

/** The clause of ALTER DOMAIN. */
public sealed interface DomainClause {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R setDefault(SetDefault clause);

    R dropDefault(DropDefault clause);

    R setNotNull(SetNotNull clause);

    R addNotNull(AddNotNull clause);

    R renameNotNull(RenameNotNull clause);

    R dropNotNull(DropNotNull clause);

    R addCheck(AddCheck clause);

    R renameCheck(RenameCheck clause);

    R validateCheck(ValidateCheck clause);

    R dropCheck(DropCheck clause);
  }

  /** {@code SET DEFAULT}. */
  record SetDefault(DataType base, String expression) implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setDefault(this);
    }
  }

  /** {@code DROP DEFAULT}. */
  record DropDefault() implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropDefault(this);
    }
  }

  /** {@code SET NOT NULL}. */
  record SetNotNull() implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setNotNull(this);
    }
  }

  /** {@code ADD CONSTRAINT … NOT NULL} (17 and newer). */
  record AddNotNull(String name) implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addNotNull(this);
    }
  }

  /** {@code RENAME CONSTRAINT} of NOT NULL (17 and newer). */
  record RenameNotNull(Pair<String> names) implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameNotNull(this);
    }
  }

  /** {@code DROP NOT NULL}. */
  record DropNotNull() implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropNotNull(this);
    }
  }

  /** {@code ADD CONSTRAINT}. */
  record AddCheck(Check check) implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addCheck(this);
    }
  }

  /** {@code RENAME CONSTRAINT}. */
  record RenameCheck(Pair<Check> check) implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameCheck(this);
    }
  }

  /** {@code VALIDATE CONSTRAINT}. */
  record ValidateCheck(Check check) implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.validateCheck(this);
    }
  }

  /** {@code DROP CONSTRAINT}. */
  record DropCheck(Check check) implements DomainClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropCheck(this);
    }
  }
}
