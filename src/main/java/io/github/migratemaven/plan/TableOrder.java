package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statements about one table keep the order of their kinds among each other, those about one
 * column their order.
 */
record TableOrder(StepGraph graph) {

  void keep() {
    Map<QualifiedName, List<Integer>> byTable = new LinkedHashMap<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      if (isAboutTable(graph.steps().get(step))) {
        byTable
            .computeIfAbsent(graph.steps().get(step).subject(), t -> new ArrayList<>())
            .add(step);
      }
    }
    byTable.values().stream().filter(about -> about.size() > 1).forEach(this::keepOrder);
  }

  private void keepOrder(List<Integer> aboutOneTable) {
    List<Integer> previousKind = List.of();
    List<Integer> thisKind = new ArrayList<>();
    Map<String, Integer> byColumn = new HashMap<>();
    for (int step : aboutOneTable) {
      if (!thisKind.isEmpty() && kind(thisKind.get(0)) != kind(step)) {
        previousKind = thisKind;
        thisKind = new ArrayList<>();
        byColumn.clear();
      }
      previousKind.forEach(previous -> graph.edge(previous, step));
      onlyColumn(step)
          .map(column -> byColumn.put(column, step))
          .ifPresent(previous -> graph.edge(previous, step));
      thisKind.add(step);
    }
  }

  private StepKind kind(int step) {
    return graph.steps().get(step).kind();
  }

  /** The column of a statement that is about one only. */
  private Optional<String> onlyColumn(int step) {
    if (!(graph.steps().get(step) instanceof TableStep.Alter alter) || alter.clauses().size() > 1) {
      return Optional.empty();
    }
    Clause clause = alter.clauses().get(0);
    if (clause instanceof AlterColumnClause column) {
      return Optional.of(column.name());
    }
    if (clause instanceof ColumnClause.Add add) {
      return Optional.of(add.column().name());
    }
    if (clause instanceof ColumnClause.Keep keep) {
      return Optional.of(keep.column());
    }
    return clause instanceof ColumnClause.Drop drop ? Optional.of(drop.column()) : Optional.empty();
  }

  private static boolean isAboutTable(Step step) {
    return step instanceof TableStep || step instanceof IndexStep || step instanceof DataStep;
  }
}
