package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.literal;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.definition.DefinitionSql;
import io.github.migratemaven.plan.DefinitionStep;
import java.util.List;

/** Writes statements about what one statement defines; its kind knows the words. */
record DefinitionText(SqlNames names) implements DefinitionStep.Visitor<List<String>> {

  @Override
  public List<String> begin(DefinitionStep.Begin step) {
    return ended(List.of("CREATE " + sql(step).identity(step.definition())));
  }

  @Override
  public List<String> create(DefinitionStep.Create step) {
    return ended(sql(step).create(step.definition()));
  }

  @Override
  public List<String> alter(DefinitionStep.Alter step) {
    return ended(sql(step).alter(step.states()));
  }

  @Override
  public List<String> comment(DefinitionStep.Comment step) {
    Definition definition = step.definition();
    String text = definition.comment() == null ? "NULL" : literal(definition.comment());
    return ended(List.of("COMMENT ON " + sql(step).identity(definition) + " IS " + text));
  }

  @Override
  public List<String> drop(DefinitionStep.Drop step) {
    return ended(List.of(sql(step).drop(step.definition())));
  }

  /** Neither could be dropped alone; all else that needs them is gone by then. */
  @Override
  public List<String> dropWith(DefinitionStep.DropWith step) {
    return ended(List.of("DROP " + sql(step).identity(step.definition()) + " CASCADE"));
  }

  private DefinitionSql sql(DefinitionStep step) {
    return DefinitionSql.of(step.definition().kind(), names);
  }

  private static List<String> ended(List<String> statements) {
    return statements.stream().map(statement -> statement + ";").toList();
  }
}
