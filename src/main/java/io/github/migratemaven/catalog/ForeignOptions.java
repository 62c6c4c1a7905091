package io.github.migratemaven.catalog;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Options of a foreign table or of a column of one, what {@code OPTIONS (…)} says; secret ones are
 * never read.
 *
 * @param values by name, as SQL literals
 */
public record ForeignOptions(SortedMap<String, String> values) {

  /** None is set. */
  public static final ForeignOptions NONE = new ForeignOptions(new TreeMap<>());

  public ForeignOptions {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
