package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange.Bond;
import java.util.List;

/** A statement about a table. */
public sealed interface TableStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.table(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R alter(Alter step);

    R renameTyped(RenameTyped step);

    R drop(Drop step);

    R join(Join step);

    R leave(Leave step);
  }

  /** {@code CREATE TABLE} with its columns and those constraints that need nothing else. */
  record Create(Table table) implements TableStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_TABLE;
    }

    @Override
    public String heading() {
      return table.isForeign() ? "CreateForeignTable" : kind().heading();
    }

    @Override
    public QualifiedName subject() {
      return table.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code ALTER TABLE} with clauses that PostgreSQL takes in one statement. */
  record Alter(StepKind kind, QualifiedName table, List<Clause> clauses) implements TableStep {
    public Alter {
      clauses = List.copyOf(clauses);
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /**
   * {@code RENAME CONSTRAINT} of a typed table, which PostgreSQL refuses while it is one.
   *
   * @param type the table's type
   */
  record RenameTyped(StepKind kind, QualifiedName table, QualifiedName type, Clause rename)
      implements TableStep {
    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameTyped(this);
    }
  }

  /** {@code ATTACH PARTITION}, {@code INHERIT} or {@code OF}. */
  record Join(QualifiedName table, Bond bond) implements TableStep {
    @Override
    public StepKind kind() {
      return StepKind.JOIN_PARENT;
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.join(this);
    }
  }

  /** {@code DETACH PARTITION}, {@code NO INHERIT} or {@code NOT OF}. */
  record Leave(QualifiedName table, Bond bond) implements TableStep {
    @Override
    public StepKind kind() {
      return StepKind.LEAVE_PARENT;
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leave(this);
    }
  }

  /** {@code DROP TABLE}. */
  record Drop(StepKind kind, Table dropped) implements TableStep {

    /** Its name. */
    public QualifiedName table() {
      return dropped.name();
    }

    @Override
    public String heading() {
      return dropped.isForeign() ? "DropForeignTable" : kind().heading();
    }

    @Override
    public QualifiedName subject() {
      return table();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
