package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The valid indexes of ordinary tables that no constraint owns. */
final class Indexes implements CatalogQuery {

  private record Found(
      long oid,
      String name,
      boolean unique,
      String method,
      @Nullable String predicate,
      @Nullable String definition,
      @Nullable String comment) {}

  private final Map<Long, List<Found>> byTable = new HashMap<>();
  private final IndexKeys keys;
  private final NullsNotDistinct nullsNotDistinct;

  Indexes(IndexKeys keys, NullsNotDistinct nullsNotDistinct) {
    this.keys = keys;
    this.nullsNotDistinct = nullsNotDistinct;
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
                row.textOrNull("comment")));
  }

  List<Index> of(long table) {
    return byTable.getOrDefault(table, List.of()).stream()
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
        found.comment());
  }
}
