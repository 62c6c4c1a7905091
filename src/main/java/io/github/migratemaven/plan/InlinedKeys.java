package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Enforcement;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Puts foreign keys into the CREATE TABLE of their table, where a person looks for them. A NOT
 * VALID one stays apart: CREATE TABLE would mark it as valid.
 */
final class InlinedKeys {

  private final Map<QualifiedName, List<Constraint>> inlined = new HashMap<>();
  private final BiPredicate<QualifiedName, QualifiedName> mayBe;

  private InlinedKeys(BiPredicate<QualifiedName, QualifiedName> mayBe) {
    this.mayBe = mayBe;
  }

  /**
   * The steps with foreign keys inside.
   *
   * @param mayBe whether the key of one table to another may be inside
   */
  static List<Step> of(List<Step> steps, BiPredicate<QualifiedName, QualifiedName> mayBe) {
    InlinedKeys keys = new InlinedKeys(mayBe);
    List<Step> apart = steps.stream().filter(step -> !keys.takes(step)).toList();
    return apart.stream().map(keys::complete).toList();
  }

  private boolean takes(Step step) {
    if (step instanceof TableStep.Alter alter
        && alter.kind() == StepKind.ADD_FOREIGN_KEY
        && alter.clauses().stream().allMatch(clause -> fits(alter.table(), clause))) {
      List<Constraint> keys = inlined.computeIfAbsent(alter.table(), table -> new ArrayList<>());
      alter.clauses().forEach(clause -> keys.add(((ConstraintClause.Add) clause).constraint()));
      return true;
    }
    return false;
  }

  private boolean fits(QualifiedName table, Clause clause) {
    return clause instanceof ConstraintClause.Add add
        && add.constraint() instanceof ForeignKey key
        && key.enforcement() != Enforcement.NOT_VALID
        && (key.references().equals(table) || mayBe.test(table, key.references()));
  }

  private Step complete(Step step) {
    if (!(step instanceof TableStep.Create create) || !inlined.containsKey(step.subject())) {
      return step;
    }
    Table table = create.table();
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.addAll(inlined.getOrDefault(table.name(), List.of()));
    return new TableStep.Create(table.withConstraints(constraints));
  }
}
