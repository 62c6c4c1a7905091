package io.github.migratemaven.source.rendered;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.StepText;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.plan.Step;
import io.github.migratemaven.script.Script;
import java.util.List;

/**
 * The DDL that makes a schema, statement by statement, in an order that PostgreSQL accepts.
 *
 * @param statements each about one object
 */
public record RenderedSchema(List<RenderedStep> statements) {

  public RenderedSchema {
    statements = List.copyOf(statements);
  }

  /**
   * A statement, or a few that belong together.
   *
   * @param subject the object that it is about
   */
  public record RenderedStep(QualifiedName subject, Script script) {}

  /**
   * The DDL between two states.
   *
   * @param states the state to begin with, and the one to reach
   */
  public static RenderedSchema of(Pair<Catalog> states, SqlNames names) {
    return new RenderedSchema(
        Planner.plan(Diff.between(states), states).steps().stream()
            .map(step -> rendered(step, names))
            .toList());
  }

  /** The scripts alone. */
  public List<Script> scripts() {
    return statements.stream().map(RenderedStep::script).toList();
  }

  private static RenderedStep rendered(Step step, SqlNames names) {
    String sql = String.join("\n", StepText.of(step, names));
    return new RenderedStep(step.subject(), Script.of(step.heading(), sql));
  }
}
