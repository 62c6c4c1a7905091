package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.RuleStep;

/** Writes statements about rules. */
record RuleSql(SqlNames names) implements RuleStep.Visitor<String> {

  @Override
  public String create(RuleStep.Create step) {
    return definition("CREATE RULE ", step.rule());
  }

  @Override
  public String replace(RuleStep.Replace step) {
    return definition("CREATE OR REPLACE RULE ", step.rule());
  }

  @Override
  public String apply(RuleStep.Apply step) {
    Rule rule = step.rule();
    return "ALTER TABLE "
        + names.of(rule.relation())
        + " "
        + TriggerSql.enable(rule.firing())
        + " RULE "
        + quoted(rule.name())
        + ";";
  }

  @Override
  public String drop(RuleStep.Drop step) {
    return "DROP RULE "
        + quoted(step.rule().name())
        + " ON "
        + names.of(step.rule().relation())
        + ";";
  }

  private String definition(String create, Rule rule) {
    return create
        + quoted(rule.name())
        + " AS ON "
        + rule.event()
        + " TO "
        + names.of(rule.relation())
        + " "
        + rule.action()
        + ";";
  }
}
