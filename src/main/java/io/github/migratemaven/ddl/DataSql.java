package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.literal;
import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.DataStep;

/** Writes statements about rows. */
record DataSql(SqlNames names) implements DataStep.Visitor<String> {

  @Override
  public String fill(DataStep.Fill step) {
    String column = quoted(step.column().column());
    return "UPDATE "
        + names.of(step.column().table())
        + " SET "
        + column
        + " = "
        + step.expression()
        + " WHERE "
        + column
        + " IS NULL;";
  }

  @Override
  public String moveSequence(DataStep.MoveSequence step) {
    Pair<SequenceOptions> options = step.options();
    SequenceOptions after = options.after();
    String name = names.of(step.sequence());
    String wider =
        "ALTER SEQUENCE %s MINVALUE %d MAXVALUE %d;\n"
            .formatted(
                name,
                Math.min(options.before().min(), after.min()),
                Math.max(options.before().max(), after.max()));
    return (step.isBeyondOldBounds() ? wider : "")
        + "SELECT setval(%s, %d, false) FROM %s WHERE NOT is_called AND last_value NOT BETWEEN %d AND %d;"
            .formatted(literal(name), after.start(), name, after.min(), after.max());
  }

  @Override
  public String continueSequence(DataStep.ContinueSequence step) {
    SequenceOptions options = step.options();
    String table = names.of(step.column().table());
    String furthest =
        (options.increment() > 0 ? "max(" : "min(") + quoted(step.column().column()) + ")";
    return "SELECT setval(pg_get_serial_sequence("
        + literal(table)
        + ", "
        + literal(step.column().column())
        + "), coalesce("
        + furthest
        + (options.increment() > 0 ? " + " : " - ")
        + Math.abs(options.increment())
        + ", "
        + options.start()
        + "), false) FROM "
        + table
        + ";";
  }
}
