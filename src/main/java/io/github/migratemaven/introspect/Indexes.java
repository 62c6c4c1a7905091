package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The valid indexes of tables and materialized views that no constraint owns. */
final class Indexes implements CatalogQuery {

  private record Found(
      long oid,
      String name,
      boolean unique,
      String method,
      @Nullable String predicate,
      @Nullable String definition,
      boolean inherited,
      @Nullable String comment) {}

  private final Map<Long, List<Found>> byTable = new HashMap<>();
  private final IndexKeys keys;
  private final NullsNotDistinct nullsNotDistinct;
  private final IndexStorages storages;

  Indexes(IndexKeys keys, NullsNotDistinct nullsNotDistinct, IndexStorages storages) {
    this.keys = keys;
    this.nullsNotDistinct = nullsNotDistinct;
    this.storages = storages;
  }

  @Override
  public String file() {
    return "indexes";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byTable
        .computeIfAbsent(row.number("table_oid"), table -> new ArrayList<>())
        .add(
            new Found(
                row.number("oid"),
                row.text("name"),
                row.flag("is_unique"),
                row.text("method"),
                row.textOrNull("predicate"),
                row.textOrNull("definition"),
                row.flag("inherited"),
                row.textOrNull("comment")));
  }

  /** Those that a relation has by itself. */
  List<Index> of(long table) {
    return indexes(table, found -> !found.inherited());
  }

  /** Those that belong to an index of a partitioned table. */
  List<Index> inherited(long table) {
    return indexes(table, Found::inherited);
  }

  private List<Index> indexes(long table, Predicate<Found> which) {
    return byTable.getOrDefault(table, List.of()).stream()
        .filter(which)
        .map(this::index)
        .sorted(Comparator.comparing(Index::name))
        .toList();
  }

  private Index index(Found found) {
    return new Index(
        found.name(),
        found.unique(),
        found.method(),
        keys.of(found.oid(), found.definition()),
        keys.includedIn(found.oid()),
        nullsNotDistinct.ofIndex(found.oid()),
        found.predicate(),
        storages.of(found.oid()),
        found.comment());
  }
}
