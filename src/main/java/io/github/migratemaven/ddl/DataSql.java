package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.literal;
import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.ColumnName;
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
    return (step.isBeyondOldBounds() ? wider(name, options.before().type(), step.moved()) : "")
        + "SELECT setval(%s, %d, false) FROM %s WHERE %s;"
            .formatted(literal(name), after.start(), name, outside(options));
  }

  private static String wider(String name, String type, SequenceOptions moved) {
    String asType = moved.type().equals(type) ? "" : " AS " + SqlTypes.ofName(moved.type());
    return "ALTER SEQUENCE %s%s MINVALUE %d MAXVALUE %d;\n"
        .formatted(name, asType, moved.min(), moved.max());
  }

  /** Where no number of the new range can have been given out. */
  private static String outside(Pair<SequenceOptions> options) {
    SequenceOptions before = options.before();
    SequenceOptions after = options.after();
    String below = "last_value < " + after.min();
    String above = "last_value > " + after.max();
    if (before.isApartFrom(after)) {
      return below + " OR " + above;
    }
    if (before.cycle()) {
      return "NOT is_called AND (" + below + " OR " + above + ")";
    }
    return before.increment() > 0
        ? below + " OR " + above + " AND NOT is_called"
        : above + " OR " + below + " AND NOT is_called";
  }

  @Override
  public String keepPosition(DataStep.KeepPosition step) {
    return "SELECT set_config("
        + literal(setting(step.column()))
        + ", last_value::text, false) FROM "
        + names.of(step.sequence())
        + " WHERE is_called;";
  }

  @Override
  public String continueSequence(DataStep.ContinueSequence step) {
    SequenceOptions options = step.options();
    boolean up = options.increment() > 0;
    String table = names.of(step.column().table());
    String values = (up ? "max(" : "min(") + quoted(step.column().column()) + ")";
    return "SELECT setval(pg_get_serial_sequence("
        + literal(table)
        + ", "
        + literal(step.column().column())
        + "), coalesce("
        + (step.behindFormer() ? (up ? "greatest(" : "least(") : "")
        + values
        + (step.behindFormer() ? ", " + kept(step.column()) + ")" : "")
        + (up ? " + " : " - ")
        + Math.abs(options.increment())
        + ", "
        + options.start()
        + "), false) FROM "
        + table
        + ";";
  }

  /** A setting that was reset is an empty text. */
  private static String kept(ColumnName column) {
    return "nullif(current_setting(" + literal(setting(column)) + ", true), '')::bigint";
  }

  /** A setting of ours has a name of plain words; the hash tells apart what they make the same. */
  private static String setting(ColumnName column) {
    String name = column.table().name() + "_" + column.column();
    String plain = name.replaceAll("[^a-z0-9_]", "_");
    String unique = column.table().schema() + "." + column.table().name() + "." + column.column();
    return "migrate.position_of_" + plain + "_" + Integer.toHexString(unique.hashCode());
  }
}
