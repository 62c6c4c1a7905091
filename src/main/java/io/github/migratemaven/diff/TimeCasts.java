package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import java.util.Map;
import java.util.Set;

/** Casts between dates, times and intervals. */
final class TimeCasts {

  private static final String DATE = "date";
  private static final String TIME = "time without time zone";
  private static final String TIMETZ = "time with time zone";
  private static final String TIMESTAMP = "timestamp without time zone";
  private static final String TIMESTAMPTZ = "timestamp with time zone";
  private static final String INTERVAL = "interval";

  /** Where a value can go without losing anything but digits of its seconds. */
  private static final Map<String, Set<String>> WHOLE =
      Map.of(
          DATE, Set.of(DATE, TIMESTAMP, TIMESTAMPTZ),
          TIME, Set.of(TIME, TIMETZ, INTERVAL),
          TIMETZ, Set.of(TIMETZ),
          TIMESTAMP, Set.of(TIMESTAMP, TIMESTAMPTZ),
          TIMESTAMPTZ, Set.of(TIMESTAMPTZ, TIMESTAMP),
          INTERVAL, Set.of(INTERVAL));

  /** Where a part of the value is cut off. */
  private static final Map<String, Set<String>> CUT =
      Map.of(
          TIMETZ, Set.of(TIME),
          TIMESTAMP, Set.of(DATE, TIME),
          TIMESTAMPTZ, Set.of(DATE, TIME, TIMETZ),
          INTERVAL, Set.of(TIME));

  private static final int MICROSECONDS = 6;

  private TimeCasts() {}

  static boolean isTime(String base) {
    return WHOLE.containsKey(base);
  }

  static Cast between(Pair<TypeText> types) {
    String before = types.before().base();
    String after = types.after().base();
    if (CUT.getOrDefault(before, Set.of()).contains(after)) {
      return Cast.LOSSY;
    }
    if (!WHOLE.getOrDefault(before, Set.of()).contains(after)) {
      return Cast.NONE;
    }
    return before.equals(DATE) || secondsDigits(types.before()) <= secondsDigits(types.after())
        ? Cast.SAFE
        : Cast.LOSSY;
  }

  private static int secondsDigits(TypeText type) {
    return type.modifier(0, MICROSECONDS);
  }
}
