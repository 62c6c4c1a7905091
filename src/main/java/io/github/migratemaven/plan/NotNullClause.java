package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import java.util.List;

/** A clause about NOT NULL as a constraint with a name (18 and newer). */
public sealed interface NotNullClause extends Clause {

  /** The name of its column. */
  String column();

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Clause.Visitor<R> visitor) {
    return visitor.notNull(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R add(Add clause);

    R rename(Rename clause);

    R inherit(Inherit clause);

    R noInherit(NoInherit clause);

    R validate(Validate clause);
  }

  /** {@code ADD CONSTRAINT … NOT NULL}. */
  record Add(String column, String constraint, NotNull notNull) implements NotNullClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** {@code RENAME CONSTRAINT}; must stand alone. */
  record Rename(String column, Pair<String> constraint) implements NotNullClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** {@code ALTER CONSTRAINT … INHERIT}: children get it. */
  record Inherit(String column, String constraint) implements NotNullClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inherit(this);
    }
  }

  /** {@code ALTER CONSTRAINT … NO INHERIT}: children keep it as their own. */
  record NoInherit(String column, String constraint) implements NotNullClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noInherit(this);
    }
  }

  /**
   * {@code VALIDATE CONSTRAINT}.
   *
   * @param follows those of parents that hand it down in the same migration
   */
  record Validate(String column, String constraint, List<ObjectName> follows)
      implements NotNullClause {
    public Validate {
      follows = List.copyOf(follows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.validate(this);
    }
  }
}
