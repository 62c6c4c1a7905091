package io.github.migratemaven.catalog;

/**
 * How a sequence counts ({@code pg_sequence}). Its position is data and never part of a schema.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 */
public record SequenceOptions(
    String type, long start, long increment, long min, long max, long cache, boolean cycle) {

  /**
   * What {@code CREATE SEQUENCE} gives without options: ascending from 1 by 1 to the type's end.
   */
  public static SequenceOptions defaultsOf(String type) {
    return new SequenceOptions(type, 1, 1, 1, maximumOf(type), 1, false);
  }

  /** The same with bounds, and a type, that hold what either holds. */
  public SequenceOptions and(SequenceOptions other) {
    return new SequenceOptions(
        maximumOf(other.type) > maximumOf(type) ? other.type : type,
        start,
        increment,
        Math.min(min, other.min),
        Math.max(max, other.max),
        cache,
        cycle);
  }

  /** Whether no number is within the bounds of both. */
  public boolean isApartFrom(SequenceOptions other) {
    return max < other.min || min > other.max;
  }

  /** The largest value of an integer type by its SQL name. */
  public static long maximumOf(String type) {
    return switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  /** The smallest value of an integer type by its SQL name. */
  public static long minimumOf(String type) {
    return switch (type) {
      case "smallint" -> Short.MIN_VALUE;
      case "integer" -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }
}
