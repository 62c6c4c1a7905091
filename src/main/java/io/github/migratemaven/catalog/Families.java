package io.github.migratemaven.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tables of a catalog descend from which. */
public final class Families {

  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
  private final Map<QualifiedName, List<QualifiedName>> children = new HashMap<>();

  /** The families of a catalog. */
  public Families(Catalog catalog) {
    for (Table table : catalog.tables()) {
      tables.put(table.name(), table);
      for (QualifiedName parent : table.lineage().ancestors()) {
        children.computeIfAbsent(parent, name -> new ArrayList<>()).add(table.name());
      }
    }
  }

  /** The table of a name. */
  public Optional<Table> table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** The tables that descend directly from a table. */
  public List<QualifiedName> children(QualifiedName table) {
    return children.getOrDefault(table, List.of());
  }

  /** All tables that descend from a table, those of a generation before the next. */
  public Set<QualifiedName> descendants(QualifiedName table) {
    Set<QualifiedName> found = new LinkedHashSet<>();
    List<QualifiedName> generation = children(table);
    while (!generation.isEmpty()) {
      List<QualifiedName> next = new ArrayList<>();
      generation.stream().filter(found::add).forEach(child -> next.addAll(children(child)));
      generation = next;
    }
    return found;
  }

  /** The parents of a table that are tables of the catalog. */
  public List<Table> parents(Table table) {
    return table.lineage().ancestors().stream().flatMap(name -> table(name).stream()).toList();
  }

  /** Whether a parent has a column of that name, so that it cannot be changed here alone. */
  public boolean inherits(ColumnName column) {
    return table(column.table()).stream()
        .flatMap(table -> parents(table).stream())
        .flatMap(parent -> parent.columns().stream())
        .anyMatch(inherited -> inherited.name().equals(column.column()));
  }

  /** All tables, each after its parents. */
  public List<Table> parentsFirst() {
    Map<QualifiedName, Table> ordered = new LinkedHashMap<>();
    tables.values().forEach(table -> addAfterParents(table, ordered));
    return List.copyOf(ordered.values());
  }

  private void addAfterParents(Table table, Map<QualifiedName, Table> ordered) {
    if (!ordered.containsKey(table.name())) {
      parents(table).forEach(parent -> addAfterParents(parent, ordered));
      ordered.put(table.name(), table);
    }
  }
}
