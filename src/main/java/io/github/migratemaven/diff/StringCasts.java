package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import java.util.Map;
import java.util.Set;

/** Casts to strings: every type has one, through its text. */
final class StringCasts {

  private static final Set<String> STRINGS =
      Set.of("text", "character varying", "character", "bpchar", "citext");

  /** The longest text of a value. */
  private static final Map<String, Integer> LONGEST =
      Map.of("smallint", 6, "integer", 11, "bigint", 20, "boolean", 5, "uuid", 36);

  private StringCasts() {}

  static boolean isString(String base) {
    return STRINGS.contains(base);
  }

  static Cast toString(Pair<TypeText> types) {
    int longest =
        types.before().array() && !types.after().array()
            ? Integer.MAX_VALUE
            : longest(types.before());
    return longest <= limit(types.after()) ? Cast.SAFE : Cast.NARROWING;
  }

  private static int longest(TypeText type) {
    return isString(type.base())
        ? limit(type)
        : LONGEST.getOrDefault(type.base(), Integer.MAX_VALUE);
  }

  private static int limit(TypeText type) {
    return type.modifier(0, type.base().equals("character") ? 1 : Integer.MAX_VALUE);
  }
}
