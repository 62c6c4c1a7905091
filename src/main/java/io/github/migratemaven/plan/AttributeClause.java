package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.CompositeType.Attribute;

/** A clause of ALTER TYPE about an attribute. */
public sealed interface AttributeClause {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R drop(Drop clause);

    R setType(SetType clause);

    R add(Add clause);
  }

  /** {@code DROP ATTRIBUTE}. */
  record Drop(String attribute) implements AttributeClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }

  /** {@code ALTER ATTRIBUTE … TYPE} with the collation. */
  record SetType(Attribute attribute) implements AttributeClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setType(this);
    }
  }

  /** {@code ADD ATTRIBUTE}. */
  record Add(Attribute attribute) implements AttributeClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }
}
