package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.literal;
import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.EnumColumn;
import io.github.migratemaven.plan.EnumColumn.DefaultFate;
import io.github.migratemaven.plan.EnumStep;
import io.github.migratemaven.plan.EnumValue;
import io.github.migratemaven.plan.EnumValue.After;
import io.github.migratemaven.plan.EnumValue.Before;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes statements about enum types. */
record EnumSql(SqlNames names) implements EnumStep.Visitor<List<String>> {

  @Override
  public List<String> create(EnumStep.Create step) {
    return List.of(create(step.type().name(), step.type()));
  }

  @Override
  public List<String> addValues(EnumStep.AddValues step) {
    String head = "ALTER TYPE " + names.ofType(step.type()) + " ADD VALUE ";
    return step.values().stream()
        .map(value -> head + literal(value.label()) + position(value) + ";")
        .toList();
  }

  /**
   * As Prisma, but without BEGIN and COMMIT of its own: our migrations run in one transaction from
   * the first to the last statement.
   */
  @Override
  public List<String> rebuild(EnumStep.Rebuild step) {
    QualifiedName type = step.type().name();
    QualifiedName next = type.sibling(type.name() + "_new");
    QualifiedName previous = type.sibling(type.name() + "_old");
    List<String> sql = new ArrayList<>();
    sql.add(create(next, step.type()));
    step.columns().stream()
        .filter(column -> column.fate() != DefaultFate.NONE)
        .forEach(column -> sql.add(alter(column) + "DROP DEFAULT;"));
    step.columns().forEach(column -> sql.add(alter(column) + takeOver(column, next)));
    sql.add("ALTER TYPE " + names.ofType(type) + " RENAME TO " + quoted(previous.name()) + ";");
    sql.add("ALTER TYPE " + names.ofType(next) + " RENAME TO " + quoted(type.name()) + ";");
    sql.add("DROP TYPE " + names.of(previous) + ";");
    step.columns().stream()
        .filter(column -> column.fate() == DefaultFate.RESTORED)
        .forEach(column -> sql.add(alter(column) + restored(column.column())));
    return sql;
  }

  @Override
  public List<String> drop(EnumStep.Drop step) {
    return List.of("DROP TYPE " + names.ofType(step.type()) + ";");
  }

  private String create(QualifiedName name, EnumType type) {
    return "CREATE TYPE "
        + names.ofType(name)
        + " AS ENUM ("
        + type.values().stream().map(SqlNames::literal).collect(Collectors.joining(", "))
        + ");";
  }

  private static String position(EnumValue value) {
    if (value.position() instanceof Before before) {
      return " BEFORE " + literal(before.neighbour());
    }
    return value.position() instanceof After after ? " AFTER " + literal(after.neighbour()) : "";
  }

  private String alter(EnumColumn column) {
    return "ALTER TABLE "
        + names.of(column.table())
        + " ALTER COLUMN "
        + quoted(column.column().name())
        + " ";
  }

  private static String restored(Column column) {
    String expression = ((Default) column.value()).expression();
    return "SET DEFAULT " + Expressions.ofDefault(expression, column.type()) + ";";
  }

  private String takeOver(EnumColumn column, QualifiedName next) {
    String type = names.ofType(next) + (column.column().type().array() ? "[]" : "");
    String using = " USING (" + quoted(column.column().name()) + "::text::" + type + ")";
    return "TYPE " + type + (column.foreign() ? "" : using) + ";";
  }
}
