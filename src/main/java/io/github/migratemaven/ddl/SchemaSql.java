package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.plan.SchemaStep;

/** Writes statements about schemas. */
final class SchemaSql implements SchemaStep.Visitor<String> {

  @Override
  public String create(SchemaStep.Create step) {
    // IF NOT EXISTS as Prisma: another application may already have made the schema.
    return "CREATE SCHEMA IF NOT EXISTS " + quoted(step.namespace().name()) + ";";
  }

  @Override
  public String drop(SchemaStep.Drop step) {
    return "DROP SCHEMA " + quoted(step.namespace().name()) + ";";
  }
}
