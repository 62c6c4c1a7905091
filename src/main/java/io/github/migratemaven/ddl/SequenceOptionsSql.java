package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SequenceOptions;

/** Writes how a sequence counts, only what is not PostgreSQL's default or already so. */
final class SequenceOptionsSql {

  private static final String DEFAULT_TYPE = "bigint";

  private SequenceOptionsSql() {}

  /** The options of CREATE SEQUENCE, each behind a space. */
  static String ofNew(SequenceOptions options) {
    String type = options.type();
    String asType = type.equals(DEFAULT_TYPE) ? "" : " AS " + SqlTypes.ofName(type);
    return asType + ofIdentity(options);
  }

  /** The options of a new identity column's sequence, whose type is the column's. */
  static String ofIdentity(SequenceOptions options) {
    return ofChanged("", new Pair<>(defaults(options), options));
  }

  /**
   * The options that differ, each behind a space.
   *
   * @param set {@code "SET "} in ALTER COLUMN, empty in ALTER SEQUENCE
   */
  static String ofChanged(String set, Pair<SequenceOptions> options) {
    SequenceOptions after = options.after();
    StringBuilder sql = new StringBuilder();
    if (options.differIn(SequenceOptions::increment)) {
      sql.append(' ').append(set).append("INCREMENT BY ").append(after.increment());
    }
    if (options.differIn(SequenceOptions::min)) {
      sql.append(' ').append(set).append("MINVALUE ").append(after.min());
    }
    if (options.differIn(SequenceOptions::max)) {
      sql.append(' ').append(set).append("MAXVALUE ").append(after.max());
    }
    if (options.differIn(SequenceOptions::start)) {
      sql.append(' ').append(set).append("START WITH ").append(after.start());
    }
    if (options.differIn(SequenceOptions::cache)) {
      sql.append(' ').append(set).append("CACHE ").append(after.cache());
    }
    if (options.differIn(SequenceOptions::cycle)) {
      sql.append(' ').append(set).append(after.cycle() ? "CYCLE" : "NO CYCLE");
    }
    return sql.toString();
  }

  /** What PostgreSQL takes for the rest when only the increment's sign and the bounds are given. */
  private static SequenceOptions defaults(SequenceOptions options) {
    boolean ascending = options.increment() > 0;
    long start = ascending ? options.min() : options.max();
    return new SequenceOptions(
        options.type(),
        start,
        1,
        ascending ? 1 : SequenceOptions.minimumOf(options.type()),
        ascending ? SequenceOptions.maximumOf(options.type()) : -1,
        1,
        false);
  }
}
