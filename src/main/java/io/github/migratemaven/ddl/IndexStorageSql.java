package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes how an index is kept. */
record IndexStorageSql(SqlNames names) {

  /** No target of its own. */
  private static final int DEFAULT_STATISTICS = -1;

  /** The clauses of CREATE INDEX. */
  String inCreate(IndexStorage storage) {
    return StorageParametersSql.with(storage.parameters())
        + (storage.tablespace() == null ? "" : " TABLESPACE " + quoted(storage.tablespace()));
  }

  /** The clauses of a constraint. */
  String inConstraint(IndexStorage storage) {
    return StorageParametersSql.with(storage.parameters())
        + (storage.tablespace() == null
            ? ""
            : " USING INDEX TABLESPACE " + quoted(storage.tablespace()));
  }

  /** The statements that lead from one to the other. */
  List<String> altered(QualifiedName index, Pair<IndexStorage> storage) {
    List<String> clauses =
        new ArrayList<>(StorageParametersSql.altered(storage.map(IndexStorage::parameters)));
    if (storage.differIn(IndexStorage::tablespace)) {
      clauses.add(TableStorageSql.setTablespace(storage.after().tablespace()));
    }
    statistics(storage.map(IndexStorage::statistics), clauses);
    return clauses.stream()
        .map(clause -> "ALTER INDEX " + names.of(index) + " " + clause + ";")
        .toList();
  }

  private static void statistics(Pair<SortedMap<Integer, Integer>> targets, List<String> clauses) {
    SortedMap<Integer, Integer> set = new TreeMap<>(targets.before());
    set.replaceAll((place, target) -> DEFAULT_STATISTICS);
    set.putAll(targets.after());
    set.entrySet().removeAll(targets.before().entrySet());
    set.forEach(
        (place, target) -> clauses.add("ALTER COLUMN " + place + " SET STATISTICS " + target));
  }
}
