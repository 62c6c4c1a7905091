package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.StorageParameters;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How indexes are kept, those of constraints too. */
final class IndexStorages implements CatalogQuery {

  private final Map<Long, IndexStorage> byIndex = new HashMap<>();

  @Override
  public String file() {
    return "index_storage";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byIndex.put(
        row.number("index_oid"),
        new IndexStorage(
            StorageParameters.of(row.texts("parameters")),
            row.textOrNull("tablespace"),
            targets(row.texts("statistics")),
            row.flag("clustered")));
  }

  IndexStorage of(long index) {
    return byIndex.getOrDefault(index, IndexStorage.DEFAULT);
  }

  private static SortedMap<Integer, Integer> targets(List<String> assignments) {
    SortedMap<Integer, Integer> targets = new TreeMap<>();
    StorageParameters.of(assignments)
        .values()
        .forEach((place, target) -> targets.put(Integer.valueOf(place), Integer.valueOf(target)));
    return targets;
  }
}
