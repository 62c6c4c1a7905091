package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Enforcement;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RowSecurity;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.ChildOf;
import io.github.migratemaven.diff.LineageChange.PartitionOf;
import io.github.migratemaven.diff.TableChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of new and dropped tables. */
final class WholeTableSteps implements TableChange.Visitor<List<Step>> {

  private final Situation situation;
  private final Serials serials;
  private final Pair<Families> families;

  WholeTableSteps(Situation situation, Serials serials) {
    this.situation = situation;
    this.serials = serials;
    this.families = situation.heirs().families();
  }

  @Override
  public List<Step> create(TableChange.Create change) {
    Table table = change.table();
    QualifiedName name = table.name();
    List<Step> steps = new ArrayList<>();
    CreatedTable created = CreatedTable.of(table, families);
    steps.add(new TableStep.Create(serials.shorten(withInlineParts(created.written()))));
    created
        .completed()
        .forEach(
            clause ->
                steps.add(new TableStep.Alter(StepKind.COMPLETE_TABLE, name, List.of(clause))));
    table.constraints().stream()
        .filter(constraint -> !isInline(constraint))
        .forEach(
            apart ->
                steps.add(
                    new TableStep.Alter(
                        kindOf(apart), name, List.of(new ConstraintClause.Add(apart)))));
    created
        .notNulls()
        .notValid()
        .forEach(
            clause ->
                steps.add(new TableStep.Alter(StepKind.COMPLETE_TABLE, name, List.of(clause))));
    created
        .notNulls()
        .validated()
        .forEach(
            clause ->
                steps.add(
                    new TableStep.Alter(StepKind.VALIDATE_CONSTRAINT, name, List.of(clause))));
    List<Clause> kept = created.kept();
    if (!kept.isEmpty()) {
      steps.add(new TableStep.Alter(StepKind.KEEP_COLUMNS, name, kept));
    }
    table.constraints().forEach(key -> steps.addAll(IndexStorageSteps.made(name, key)));
    table
        .indexes()
        .forEach(index -> steps.addAll(IndexSteps.made(StepKind.CREATE_INDEX, name, index)));
    table.policies().forEach(policy -> steps.addAll(PolicySteps.created(name, policy)));
    steps.addAll(PolicySteps.heeded(name, new Pair<>(RowSecurity.OFF, table.rowSecurity())));
    steps.addAll(TableStorageSteps.identityOf(name, table.storage()));
    addComments(table, steps);
    return steps;
  }

  @Override
  public List<Step> recreate(TableChange.Recreate change) {
    QualifiedName name = change.table().name();
    Bond bond = new ChildOf(name);
    List<Step> steps = new ArrayList<>(drop(new TableChange.Drop(change.tables().before())));
    steps.addAll(create(new TableChange.Create(change.tables().after())));
    for (QualifiedName child : keptChildren(name)) {
      steps.add(new TableStep.Leave(child, bond));
      steps.add(new TableStep.Join(child, bond));
    }
    return steps;
  }

  /** Those that would go with their parent. */
  private List<QualifiedName> keptChildren(QualifiedName parent) {
    List<QualifiedName> children = new ArrayList<>(families.after().children(parent));
    children.retainAll(situation.heirs().families().before().children(parent));
    return children;
  }

  @Override
  public List<Step> drop(TableChange.Drop change) {
    Table table = change.table();
    List<Step> steps = new ArrayList<>();
    // Two tables that reference each other could not be dropped one after the other.
    table.constraints().stream()
        .filter(ForeignKey.class::isInstance)
        .forEach(key -> steps.add(dropForeignKey(table.name(), key)));
    Lineage.Partition partition = table.lineage().partition();
    if (partition != null && situation.isPartitionOfReferencedTable(table)) {
      // The key's part for these rows would hold the partition.
      steps.add(new TableStep.Leave(table.name(), new PartitionOf(partition)));
    }
    StepKind kind =
        situation.usesRebuiltType(table.name()) ? StepKind.CLEAR_TYPE_TABLES : StepKind.DROP_TABLE;
    steps.add(new TableStep.Drop(kind, table));
    return steps;
  }

  private static Step dropForeignKey(QualifiedName table, Constraint key) {
    return new TableStep.Alter(
        StepKind.DROP_FOREIGN_KEY, table, List.of(new ConstraintClause.Drop(key)));
  }

  private static Table withInlineParts(Table table) {
    List<Constraint> inline =
        table.constraints().stream().filter(WholeTableSteps::isInline).toList();
    return new Table(
        table.name(),
        table.columns(),
        inline,
        List.of(),
        List.of(),
        RowSecurity.OFF,
        table.lineage(),
        table.storage(),
        null);
  }

  /** CREATE TABLE would mark a NOT VALID check as valid, since there are no rows yet. */
  private static boolean isInline(Constraint constraint) {
    return !(constraint instanceof ForeignKey)
        && !(constraint instanceof Check check && check.enforcement() == Enforcement.NOT_VALID);
  }

  private static StepKind kindOf(Constraint apart) {
    return apart instanceof ForeignKey ? StepKind.ADD_FOREIGN_KEY : StepKind.COMPLETE_TABLE;
  }

  private static void addComments(Table table, List<Step> steps) {
    QualifiedName name = table.name();
    Comments.add(CommentTarget.of(table), table.comment(), steps);
    table.columns().forEach(column -> Comments.ofColumn(name, column, steps));
    table.constraints().forEach(constraint -> Comments.ofConstraint(name, constraint, steps));
    table.indexes().forEach(index -> Comments.ofIndex(name, index, steps));
  }
}
