package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a parent hands down overwrites what its children have, so that their own clauses about the
 * same column or constraint come after the parent's. A child leaves before its parent goes.
 */
record FamilyOrder(StepGraph graph, Heirs heirs) {

  void keep() {
    Map<QualifiedName, List<Integer>> alterations = new HashMap<>();
    Map<QualifiedName, Integer> drops = new HashMap<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      if (graph.steps().get(step) instanceof TableStep.Alter alter) {
        alterations.computeIfAbsent(alter.table(), table -> new ArrayList<>()).add(step);
      }
      if (graph.steps().get(step) instanceof TableStep.Drop drop) {
        drops.put(drop.table(), step);
      }
    }
    alterations.forEach(
        (parent, steps) ->
            heirs
                .of(parent)
                .forEach(heir -> orderAlike(steps, alterations.getOrDefault(heir, List.of()))));
    for (int step = 0; step < graph.steps().size(); step++) {
      if (graph.steps().get(step) instanceof TableStep.Leave leave) {
        beforeParentGoes(step, leave, drops);
      }
    }
  }

  private void orderAlike(List<Integer> ofParent, List<Integer> ofHeir) {
    for (int first : ofParent) {
      for (int second : ofHeir) {
        if (graph.steps().get(first).kind() == graph.steps().get(second).kind()
            && isAboutSame(first, second)) {
          graph.edge(first, second);
        }
      }
    }
  }

  private boolean isAboutSame(int first, int second) {
    Set<String> names = new HashSet<>(names(first));
    names.retainAll(names(second));
    return !names.isEmpty();
  }

  private Set<String> names(int step) {
    Set<String> names = new HashSet<>();
    if (graph.steps().get(step) instanceof TableStep.Alter alter) {
      alter.clauses().forEach(clause -> names.add(name(clause)));
    }
    return names;
  }

  private static String name(Clause clause) {
    return clause.accept(
        new Clause.Visitor<>() {
          @Override
          public String constraint(ConstraintClause constraint) {
            return "constraint " + nameOf(constraint);
          }

          @Override
          public String column(ColumnClause column) {
            return "column " + column.name();
          }

          @Override
          public String alterColumn(AlterColumnClause column) {
            return "column " + column.name();
          }

          /** Said to one table alone. */
          @Override
          public String storage(StorageClause storage) {
            return "storage";
          }
        });
  }

  private static String nameOf(ConstraintClause clause) {
    return clause.accept(
        new ConstraintClause.Visitor<>() {
          @Override
          public String drop(ConstraintClause.Drop drop) {
            return drop.constraint().name();
          }

          @Override
          public String rename(ConstraintClause.Rename rename) {
            return rename.constraint().before().name();
          }

          @Override
          public String add(ConstraintClause.Add add) {
            return add.constraint().name();
          }

          @Override
          public String validate(ConstraintClause.Validate validate) {
            return validate.constraint().name();
          }
        });
  }

  private void beforeParentGoes(
      int step, TableStep.Leave leave, Map<QualifiedName, Integer> drops) {
    Lineage lineage =
        heirs.families().before().table(leave.table()).map(table -> table.lineage()).orElse(null);
    if (lineage != null) {
      for (QualifiedName parent : lineage.ancestors()) {
        Integer drop = drops.get(parent);
        if (drop != null) {
          graph.edge(step, drop);
        }
      }
    }
  }
}
