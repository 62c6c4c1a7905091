package io.github.migratemaven.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a column's values are kept and counted.
 *
 * @param strategy whether large values are compressed and moved out of the row
 * @param usual the strategy of the column's type
 * @param compression how values are compressed; null for the database's own way
 * @param statistics how much ANALYZE collects; null for as much as the database says
 * @param options what the planner is told, such as {@code n_distinct}
 * @param foreign what a foreign-data wrapper is told; of columns of foreign tables only
 */
public record ColumnStorage(
    Strategy strategy,
    Strategy usual,
    @Nullable String compression,
    @Nullable Integer statistics,
    StorageParameters options,
    ForeignOptions foreign) {

  /** What is done with large values ({@code attstorage}). */
  public enum Strategy {
    /** They stay as they are. */
    PLAIN,
    /** They are moved out, and not compressed. */
    EXTERNAL,
    /** They are compressed, and moved out only when nothing else helps. */
    MAIN,
    /** They are compressed, and moved out. */
    EXTENDED
  }

  /** What a column without a word has. */
  public static ColumnStorage of(Strategy usual) {
    return of(usual, ForeignOptions.NONE);
  }

  private static ColumnStorage of(Strategy usual, ForeignOptions foreign) {
    return new ColumnStorage(usual, usual, null, null, StorageParameters.NONE, foreign);
  }

  /** What a new column of the same type has, which is made with its foreign options. */
  public ColumnStorage asCreated() {
    return of(usual, foreign);
  }

  /**
   * What differs from this wherever something must be said: a child begins as its parent is kept,
   * which may be told the parent before or afterwards.
   */
  public ColumnStorage asCreatedUnder(ColumnStorage parent) {
    return new ColumnStorage(
        strategy == usual ? parent.strategy : usual,
        usual,
        compression == null ? parent.compression : null,
        null,
        StorageParameters.NONE,
        ForeignOptions.NONE);
  }

  /** What is left when the column gets another type: its statistics and all options. */
  public ColumnStorage withTypeOf(ColumnStorage other) {
    return new ColumnStorage(other.usual, other.usual, null, statistics, options, foreign);
  }

  /** The same with other foreign options. */
  public ColumnStorage withForeign(ForeignOptions other) {
    return new ColumnStorage(strategy, usual, compression, statistics, options, other);
  }

  /** Whether the same is said of both; what their types say by themselves does not count. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ColumnStorage storage && said().equals(storage.said());
  }

  @Override
  public int hashCode() {
    return said().hashCode();
  }

  private List<Object> said() {
    return List.of(
        strategy == usual ? Optional.empty() : Optional.of(strategy),
        Optional.ofNullable(compression),
        Optional.ofNullable(statistics),
        options,
        foreign);
  }
}
