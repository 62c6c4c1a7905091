package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.ddl.definition.OptionsClause;
import java.util.ArrayList;
import java.util.List;

/** Writes how a column is kept. */
final class ColumnStorageSql {

  private ColumnStorageSql() {}

  /** The clauses that lead from one to the other. */
  static List<String> altered(String column, Pair<ColumnStorage> storage) {
    ColumnStorage after = storage.after();
    List<String> clauses = new ArrayList<>();
    if (storage.differIn(ColumnStorage::strategy)) {
      // The name of the usual one: DEFAULT came with 16.
      clauses.add("SET STORAGE " + after.strategy());
    }
    if (storage.differIn(ColumnStorage::compression)) {
      String method = after.compression();
      clauses.add("SET COMPRESSION " + (method == null ? "default" : method));
    }
    if (storage.differIn(ColumnStorage::statistics)) {
      // DEFAULT came with 17.
      Integer target = after.statistics();
      clauses.add("SET STATISTICS " + (target == null ? -1 : target));
    }
    clauses.addAll(StorageParametersSql.altered(storage.map(ColumnStorage::options)));
    if (storage.differIn(ColumnStorage::foreign)) {
      Pair<ForeignOptions> options = storage.map(ColumnStorage::foreign);
      clauses.add(OptionsClause.changed(options.map(ForeignOptions::values)).trim());
    }
    return clauses.stream().map(clause -> "ALTER COLUMN " + quoted(column) + " " + clause).toList();
  }
}
