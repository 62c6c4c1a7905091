package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.OfType;
import io.github.migratemaven.plan.Clause;
import io.github.migratemaven.plan.ColumnClause;
import io.github.migratemaven.plan.StepKind;
import io.github.migratemaven.plan.StorageClause;
import io.github.migratemaven.plan.TableStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes statements about tables. */
record TableSql(SqlNames names) implements TableStep.Visitor<String> {

  private static final String INDENT = "    ";

  @Override
  public String create(TableStep.Create step) {
    Table table = step.table();
    ColumnSql columns = new ColumnSql(names);
    List<String> parts = new ArrayList<>();
    table.columns().forEach(column -> parts.add(INDENT + columns.inTable(column, table.lineage())));
    List<String> constraints = constraints(table);
    if (!constraints.isEmpty()) {
      // A blank line between columns and constraints, as Prisma.
      constraints.set(0, (parts.isEmpty() ? "" : "\n") + constraints.get(0));
    }
    parts.addAll(constraints);
    return create(table.storage())
        + names.of(table.name())
        + new LineageSql(names).around(table, parts)
        + TableStorageSql.inCreate(table.storage())
        + ";";
  }

  @Override
  public String alter(TableStep.Alter step) {
    ClauseSql clauses = new ClauseSql(names);
    boolean only =
        step.kind() == StepKind.KEEP_COLUMNS
            || step.clauses().stream().anyMatch(ColumnClause.DropHere.class::isInstance);
    return (step.clauses().stream().anyMatch(TableSql::isForeign)
            ? "ALTER FOREIGN TABLE "
            : "ALTER TABLE ")
        + (only ? "ONLY " : "")
        + names.of(step.table())
        + " "
        + step.clauses().stream()
            .map(clause -> clause.accept(clauses))
            .collect(Collectors.joining(",\n"))
        + ";";
  }

  @Override
  public String renameTyped(TableStep.RenameTyped step) {
    LineageSql lineage = new LineageSql(names);
    Bond type = new OfType(step.type());
    return String.join(
        "\n",
        lineage.leave(step.table(), type),
        alter(new TableStep.Alter(step.kind(), step.table(), List.of(step.rename()))),
        lineage.join(step.table(), type));
  }

  @Override
  public String drop(TableStep.Drop step) {
    return (step.dropped().isForeign() ? "DROP FOREIGN TABLE " : "DROP TABLE ")
        + names.of(step.table())
        + ";";
  }

  @Override
  public String join(TableStep.Join step) {
    return new LineageSql(names).join(step.table(), step.bond());
  }

  @Override
  public String leave(TableStep.Leave step) {
    return new LineageSql(names).leave(step.table(), step.bond());
  }

  private static String create(TableStorage storage) {
    if (storage.foreign() != null) {
      return "CREATE FOREIGN TABLE ";
    }
    return storage.unlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ";
  }

  /** ALTER TABLE takes these clauses too, but they are about foreign tables only. */
  private static boolean isForeign(Clause clause) {
    return clause instanceof StorageClause.SetForeignOptions
        || clause instanceof ColumnClause.Keep keep
            && keep.storage().differIn(ColumnStorage::foreign);
  }

  private List<String> constraints(Table table) {
    ConstraintSql sql = new ConstraintSql(names);
    return table.constraints().stream()
        .sorted(
            Comparator.comparing((Constraint constraint) -> !(constraint instanceof PrimaryKey)))
        .map(constraint -> INDENT + sql.inTable(constraint))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
