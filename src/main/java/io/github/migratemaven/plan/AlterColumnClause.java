package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Pair;

/** A clause that begins with {@code ALTER COLUMN}. */
public sealed interface AlterColumnClause extends Clause {

  /** The column's name. */
  String name();

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Clause.Visitor<R> visitor) {
    return visitor.alterColumn(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R dropDefault(DropDefault clause);

    R dropExpression(DropExpression clause);

    R dropIdentity(DropIdentity clause);

    R dropNotNull(DropNotNull clause);

    R setType(SetType clause);

    R setNotNull(SetNotNull clause);

    R setDefault(SetDefault clause);

    R addIdentity(AddIdentity clause);

    R setIdentity(SetIdentity clause);
  }

  /** {@code DROP DEFAULT}. */
  record DropDefault(String column) implements AlterColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropDefault(this);
    }
  }

  /** {@code DROP EXPRESSION}: a generated column becomes an ordinary one with its values. */
  record DropExpression(String column) implements AlterColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropExpression(this);
    }
  }

  /** {@code DROP IDENTITY}. */
  record DropIdentity(String column) implements AlterColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropIdentity(this);
    }
  }

  /** {@code DROP NOT NULL}. */
  record DropNotNull(String column) implements AlterColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropNotNull(this);
    }
  }

  /** {@code SET DATA TYPE} with the collation. */
  record SetType(Column column) implements AlterColumnClause {
    @Override
    public String name() {
      return column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setType(this);
    }
  }

  /** {@code SET NOT NULL}. */
  record SetNotNull(String column) implements AlterColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setNotNull(this);
    }
  }

  /** {@code SET DEFAULT}. */
  record SetDefault(Column column, String expression) implements AlterColumnClause {
    @Override
    public String name() {
      return column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setDefault(this);
    }
  }

  /** {@code ADD GENERATED … AS IDENTITY}. */
  record AddIdentity(String column, Identity identity) implements AlterColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addIdentity(this);
    }
  }

  /** {@code SET GENERATED} and the options that differ. */
  record SetIdentity(String column, Pair<Identity> identity) implements AlterColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setIdentity(this);
    }
  }
}
