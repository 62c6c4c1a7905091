package io.github.migratemaven.catalog;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an index is kept, whatever it holds: all that PostgreSQL alters without building it anew.
 *
 * @param parameters storage parameters by name, such as {@code fillfactor}
 * @param tablespace where it is kept; null for the database's own
 * @param statistics the statistics targets of expressions, by their place among the keys from 1
 * @param clustered whether CLUSTER sorts the table by it
 */
public record IndexStorage(
    StorageParameters parameters,
    @Nullable String tablespace,
    SortedMap<Integer, Integer> statistics,
    boolean clustered) {

  /** What an index has without a word. */
  public static final IndexStorage DEFAULT =
      new IndexStorage(StorageParameters.NONE, null, new TreeMap<>(), false);

  public IndexStorage {
    statistics = Collections.unmodifiableSortedMap(new TreeMap<>(statistics));
  }

  /** As far as the statement that makes the index can say it. */
  public IndexStorage asCreated() {
    return withoutStatistics().withClustered(false);
  }

  /** Nothing but the storage parameters. */
  public IndexStorage onlyParameters() {
    return new IndexStorage(parameters, null, new TreeMap<>(), false);
  }

  /** The same without targets of its own. */
  public IndexStorage withoutStatistics() {
    return new IndexStorage(parameters, tablespace, new TreeMap<>(), clustered);
  }

  /** The same, clustered or not. */
  public IndexStorage withClustered(boolean sorting) {
    return new IndexStorage(parameters, tablespace, statistics, sorting);
  }
}
