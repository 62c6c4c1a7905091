package io.github.migratemaven.catalog;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Storage parameters of a relation, what {@code WITH (…)} and {@code SET (…)} say.
 *
 * @param values by name, as they were written
 */
public record StorageParameters(SortedMap<String, String> values) {

  /** None is set. */
  public static final StorageParameters NONE = new StorageParameters(new TreeMap<>());

  public StorageParameters {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** As {@code pg_class.reloptions} holds them: {@code name=value}. */
  public static StorageParameters of(List<String> assignments) {
    SortedMap<String, String> values = new TreeMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      values.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return new StorageParameters(values);
  }

  /** Whether none is set. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Those that were not set to the same value before. */
  public StorageParameters setSince(StorageParameters before) {
    SortedMap<String, String> set = new TreeMap<>(values);
    set.entrySet().removeAll(before.values.entrySet());
    return new StorageParameters(set);
  }

  /** Those of before that are not set any more. */
  public StorageParameters resetSince(StorageParameters before) {
    SortedMap<String, String> reset = new TreeMap<>(before.values);
    reset.keySet().removeAll(values.keySet());
    return new StorageParameters(reset);
  }
}
