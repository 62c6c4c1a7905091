package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.catalog.ViewOptions;
import java.util.List;

/** A statement about a view or materialized view. */
public sealed interface ViewStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.view(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R begin(Begin step);

    R hollow(Hollow step);

    R replace(Replace step);

    R setOptions(SetOptions step);

    R setDefault(SetDefault step);

    R keep(Keep step);

    R drop(Drop step);
  }

  /** {@code CREATE VIEW}, without defaults and comments. */
  record Create(View view) implements ViewStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_VIEW;
    }

    @Override
    public QualifiedName subject() {
      return view.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /**
   * {@code CREATE OR REPLACE VIEW} with its columns and nothing in them: it needs only their types,
   * and what needs the view finds it. {@link Replace} follows.
   */
  record Begin(View view) implements ViewStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_VIEW;
    }

    @Override
    public QualifiedName subject() {
      return view.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.begin(this);
    }
  }

  /** The same for a view that goes, so that what it needs can go first. {@link Drop} follows. */
  record Hollow(View view) implements ViewStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_VIEW;
    }

    @Override
    public QualifiedName subject() {
      return view.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hollow(this);
    }
  }

  /** {@code CREATE OR REPLACE VIEW}, which leaves defaults and comments. */
  record Replace(View view) implements ViewStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_VIEW;
    }

    @Override
    public QualifiedName subject() {
      return view.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** {@code ALTER VIEW … SET} and {@code RESET}. */
  record SetOptions(QualifiedName view, Pair<ViewOptions> options) implements ViewStep {
    @Override
    public StepKind kind() {
      return StepKind.ALTER_VIEW;
    }

    @Override
    public QualifiedName subject() {
      return view;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setOptions(this);
    }
  }

  /** The default of a column: {@code SET DEFAULT}, or {@code DROP DEFAULT} when it has none. */
  record SetDefault(QualifiedName view, Column column) implements ViewStep {
    @Override
    public StepKind kind() {
      return StepKind.ALTER_VIEW;
    }

    @Override
    public QualifiedName subject() {
      return view;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setDefault(this);
    }
  }

  /** {@code ALTER MATERIALIZED VIEW} with clauses about how it is kept. */
  record Keep(StepKind kind, QualifiedName view, List<Clause> clauses) implements ViewStep {
    public Keep {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String heading() {
      return StepKind.ALTER_VIEW.heading();
    }

    @Override
    public QualifiedName subject() {
      return view;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keep(this);
    }
  }

  /** {@code DROP VIEW}. */
  record Drop(View view) implements ViewStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_VIEW;
    }

    @Override
    public QualifiedName subject() {
      return view.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
