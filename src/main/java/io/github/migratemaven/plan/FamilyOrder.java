package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of the statements about parents and children. What a parent hands down overwrites what
 * its children have, so their own clauses about the same column or constraint come after it. What
 * hangs on a column of a child goes before the parent drops it, and comes after the parent adds it.
 * A child leaves before its parent goes.
 */
record FamilyOrder(StepGraph graph, Heirs heirs) {

  /** An alteration by its number. */
  private record Alteration(int step, TableStep.Alter alter, AlterationParts parts) {

    StepKind kind() {
      return alter.kind();
    }
  }

  void keep() {
    Map<QualifiedName, List<Alteration>> alterations = new LinkedHashMap<>();
    Map<QualifiedName, Integer> drops = new HashMap<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      if (graph.steps().get(step) instanceof TableStep.Alter alter) {
        alterations
            .computeIfAbsent(alter.table(), table -> new ArrayList<>())
            .add(new Alteration(step, alter, AlterationParts.of(alter.clauses())));
      }
      if (graph.steps().get(step) instanceof TableStep.Drop drop) {
        drops.put(drop.table(), step);
      }
    }
    alterations.forEach(
        (parent, ofParent) ->
            heirs
                .of(parent)
                .forEach(heir -> keep(ofParent, alterations.getOrDefault(heir, List.of()))));
    drops.forEach((child, drop) -> beforeParentGrows(child, drop, alterations));
    for (int step = 0; step < graph.steps().size(); step++) {
      if (graph.steps().get(step) instanceof TableStep.Leave leave) {
        beforeParentGoes(step, leave.table(), drops);
      }
    }
  }

  private void keep(List<Alteration> ofParent, List<Alteration> ofHeir) {
    for (Alteration parent : ofParent) {
      for (Alteration heir : ofHeir) {
        if (parent.kind() == heir.kind()) {
          keep(parent, heir, ofHeir);
        }
      }
    }
  }

  private void keep(Alteration parent, Alteration heir, List<Alteration> ofHeir) {
    boolean overwritten = parent.parts().meet(heir.parts()) && !isMeanwhile(heir, ofHeir);
    boolean uses = parent.parts().makeColumns() && !heir.parts().made().isEmpty();
    if (overwritten || uses) {
      graph.edge(parent.step(), heir.step());
    }
    if (parent.parts().endColumns() && heir.parts().endMoreThan(parent.parts())) {
      graph.edge(heir.step(), parent.step());
    }
  }

  /** A default that only leaves while something is made again has its place from that. */
  private static boolean isMeanwhile(Alteration heir, List<Alteration> ofHeir) {
    return !heir.parts().bared().isEmpty()
        && heir.parts().bared().containsAll(heir.parts().touched())
        && ofHeir.stream()
            .anyMatch(other -> other.parts().valued().containsAll(heir.parts().bared()));
  }

  /**
   * PostgreSQL adds no identity column to a table that has children, and none that a child has of
   * another type.
   */
  private void beforeParentGrows(
      QualifiedName child, int drop, Map<QualifiedName, List<Alteration>> alterations) {
    for (QualifiedName parent : parents(child)) {
      alterations.getOrDefault(parent, List.of()).stream()
          .filter(ofParent -> ofParent.alter().clauses().stream().anyMatch(by -> minds(child, by)))
          .forEach(ofParent -> graph.edge(drop, ofParent.step()));
    }
  }

  private boolean minds(QualifiedName child, Clause ofParent) {
    return ofParent instanceof ColumnClause.Add add
        && (add.column().value() instanceof Identity || hasColumn(child, add.column().name()));
  }

  private boolean hasColumn(QualifiedName table, String column) {
    return heirs.families().before().table(table).stream()
        .flatMap(each -> each.columns().stream())
        .anyMatch(each -> each.name().equals(column));
  }

  private List<QualifiedName> parents(QualifiedName child) {
    return heirs
        .families()
        .before()
        .table(child)
        .map(Table::lineage)
        .map(Lineage::ancestors)
        .orElse(List.of());
  }

  private void beforeParentGoes(int step, QualifiedName child, Map<QualifiedName, Integer> drops) {
    for (QualifiedName parent : parents(child)) {
      Integer drop = drops.get(parent);
      if (drop != null) {
        graph.edge(step, drop);
      }
    }
  }
}
