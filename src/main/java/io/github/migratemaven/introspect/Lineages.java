package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Inherited;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Lineage.Partition;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parents, partition keys and bounds, and types of tables. */
final class Lineages implements CatalogQuery {

  /** One row; a table has one for each of its parents. */
  private record Found(
      @Nullable String key,
      @Nullable String bound,
      @Nullable QualifiedName type,
      @Nullable QualifiedName parent) {}

  private final Map<Long, List<Found>> byTable = new HashMap<>();

  @Override
  public String file() {
    return "lineages";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byTable
        .computeIfAbsent(row.number("table_oid"), table -> new ArrayList<>())
        .add(
            new Found(
                row.textOrNull("partition_key"),
                row.textOrNull("bound"),
                row.nameOrNull("type_schema", "type_name"),
                row.nameOrNull("parent_schema", "parent_name")));
  }

  Lineage of(long table, Columns columns, Constraints constraints, Indexes indexes) {
    List<Found> found = byTable.get(table);
    if (found == null) {
      return Lineage.NONE;
    }
    Found first = found.get(0);
    Inherited inherited =
        first.parent() == null
            ? Inherited.NOTHING
            : new Inherited(
                columns.inherited(table),
                constraints.inherited(table, columns),
                constraints.inheritedAndOwn(table, columns),
                indexes.inherited(table));
    if (first.bound() != null && first.parent() != null) {
      Partition partition = new Partition(first.parent(), first.bound());
      return new Lineage(first.key(), partition, List.of(), first.type(), inherited);
    }
    List<QualifiedName> parents = new ArrayList<>();
    for (Found each : found) {
      if (each.parent() != null) {
        parents.add(each.parent());
      }
    }
    return new Lineage(first.key(), null, parents, first.type(), inherited);
  }
}
