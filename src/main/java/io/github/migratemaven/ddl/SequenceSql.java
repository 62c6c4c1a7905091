package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SequenceLogging;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.SequenceStep;
import io.github.migratemaven.plan.SequenceTypes;

/** Writes statements about sequences. */
record SequenceSql(SqlNames names) implements SequenceStep.Visitor<String> {

  @Override
  public String create(SequenceStep.Create step) {
    boolean unlogged = step.sequence().logging() == SequenceLogging.UNLOGGED;
    return (unlogged ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ")
        + names.of(step.sequence().name())
        + SequenceOptionsSql.ofNew(step.sequence().options())
        + ";";
  }

  @Override
  public String alter(SequenceStep.Alter step) {
    Pair<SequenceOptions> options = step.options();
    String type = options.after().type();
    String asType = options.differIn(SequenceOptions::type) ? " AS " + SqlTypes.ofName(type) : "";
    SequenceOptions left = SequenceTypes.changed(options.before(), type);
    return "ALTER SEQUENCE "
        + names.of(step.name())
        + asType
        + SequenceOptionsSql.ofChanged("", new Pair<>(left, options.after()))
        + ";";
  }

  @Override
  public String rename(SequenceStep.Rename step) {
    return "ALTER SEQUENCE "
        + names.of(step.name().before())
        + " RENAME TO "
        + quoted(step.name().after().name())
        + ";";
  }

  @Override
  public String entrust(SequenceStep.Entrust step) {
    return "ALTER SEQUENCE " + names.of(step.name()) + " OWNER TO " + RoleSql.of(step.role()) + ";";
  }

  @Override
  public String own(SequenceStep.Own step) {
    return "ALTER SEQUENCE "
        + names.of(step.name())
        + " OWNED BY "
        + (step.owner() == null ? "NONE" : column(step.owner()))
        + ";";
  }

  @Override
  public String setLogging(SequenceStep.SetLogging step) {
    return "ALTER SEQUENCE "
        + names.of(step.name())
        + (step.logging() == SequenceLogging.UNLOGGED ? " SET UNLOGGED;" : " SET LOGGED;");
  }

  @Override
  public String drop(SequenceStep.Drop step) {
    return "DROP SEQUENCE " + names.of(step.name()) + ";";
  }

  private String column(ColumnName column) {
    return names.of(column.table()) + "." + quoted(column.column());
  }
}
