package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Firing;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Trigger;
import io.github.migratemaven.plan.TriggerStep;

/** Writes statements about triggers. */
record TriggerSql(SqlNames names) implements TriggerStep.Visitor<String> {

  @Override
  public String create(TriggerStep.Create step) {
    return definition("CREATE ", step.trigger());
  }

  @Override
  public String replace(TriggerStep.Replace step) {
    return definition("CREATE OR REPLACE ", step.trigger());
  }

  @Override
  public String fire(TriggerStep.Fire step) {
    Trigger trigger = step.trigger();
    return "ALTER TABLE "
        + names.of(trigger.relation())
        + " "
        + enable(trigger.firing())
        + " TRIGGER "
        + quoted(trigger.name())
        + ";";
  }

  @Override
  public String drop(TriggerStep.Drop step) {
    return "DROP TRIGGER "
        + quoted(step.trigger().name())
        + " ON "
        + names.of(step.trigger().relation())
        + ";";
  }

  static String enable(Firing firing) {
    return switch (firing) {
      case ORIGIN -> "ENABLE";
      case DISABLED -> "DISABLE";
      case REPLICA -> "ENABLE REPLICA";
      case ALWAYS -> "ENABLE ALWAYS";
    };
  }

  private String definition(String create, Trigger trigger) {
    return create
        + (trigger.constraint() ? "CONSTRAINT TRIGGER " : "TRIGGER ")
        + quoted(trigger.name())
        + " "
        + trigger.event()
        + " ON "
        + names.of(trigger.relation())
        + " "
        + trigger.action()
        + ";";
  }
}
