package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The foreign keys among tables that begin or cease to be logged. PostgreSQL refuses a logged table
 * that references one that is not, at every moment, so tables in a circle have no order in which
 * they could change.
 */
final class LoggedKeys {

  private record Edge(QualifiedName table, Pair<Constraint> key, QualifiedName references) {}

  private final Map<QualifiedName, List<Edge>> edges = new LinkedHashMap<>();

  LoggedKeys(List<Pair<Table>> tables) {
    List<Pair<Table>> changing =
        tables.stream().filter(table -> table.differIn(side -> side.storage().unlogged())).toList();
    changing.forEach(table -> edges.put(table.after().name(), new ArrayList<>()));
    changing.forEach(table -> edges.put(table.after().name(), edgesOf(table)));
  }

  /** Those in a circle go, and come again when all tables have changed. */
  List<Change> inCircles() {
    return edges.values().stream()
        .flatMap(List::stream)
        .filter(edge -> reaches(edge.references(), edge.table()))
        .<Change>map(edge -> new ConstraintChange.Replace(edge.table(), edge.key()))
        .toList();
  }

  private List<Edge> edgesOf(Pair<Table> table) {
    QualifiedName name = table.after().name();
    List<Edge> found = new ArrayList<>();
    for (Pair<Constraint> constraint :
        Matching.of(table.map(Table::constraints), Constraint::name).kept()) {
      if (constraint.before() instanceof ForeignKey key
          && edges.containsKey(key.references())
          && !key.references().equals(name)) {
        found.add(new Edge(name, constraint, key.references()));
      }
    }
    return found;
  }

  private boolean reaches(QualifiedName from, QualifiedName to) {
    Set<QualifiedName> seen = new HashSet<>(Set.of(from));
    Deque<QualifiedName> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (Edge edge : edges.getOrDefault(next.remove(), List.of())) {
        if (seen.add(edge.references())) {
          next.add(edge.references());
        }
      }
    }
    return seen.contains(to);
  }
}
