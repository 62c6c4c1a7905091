package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import java.util.List;
import java.util.Map;

/** Casts between numbers. */
final class NumberCasts {

  /** Decimal digits that hold every value. */
  private static final Map<String, Integer> DIGITS =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  private static final List<String> OTHERS =
      List.of("numeric", "real", "double precision", "money");

  private NumberCasts() {}

  static boolean isNumber(String base) {
    return DIGITS.containsKey(base) || OTHERS.contains(base);
  }

  static Cast between(Pair<TypeText> types) {
    Integer digits = DIGITS.get(types.before().base());
    if (digits != null) {
      return fromInteger(digits, types.after());
    }
    return switch (types.before().base()) {
      case "numeric" -> fromNumeric(types);
      case "real" -> types.after().base().equals("double precision") ? Cast.SAFE : fromFloat(types);
      case "double precision" -> fromFloat(types);
      default -> types.after().base().equals("numeric") ? Cast.LOSSY : Cast.NONE;
    };
  }

  private static Cast fromInteger(int digits, TypeText after) {
    return switch (after.base()) {
      case "numeric" -> digits <= integralDigits(after) ? Cast.SAFE : Cast.NARROWING;
      // A float's mantissa has 24 bits, a double's 53.
      case "real" -> digits <= 5 ? Cast.SAFE : Cast.LOSSY;
      case "double precision" -> digits <= 10 ? Cast.SAFE : Cast.LOSSY;
      case "money" -> Cast.NARROWING;
      default -> digits <= DIGITS.getOrDefault(after.base(), 0) ? Cast.SAFE : Cast.NARROWING;
    };
  }

  private static Cast fromNumeric(Pair<TypeText> types) {
    if (!types.after().base().equals("numeric")) {
      return Cast.LOSSY;
    }
    if (scale(types.after()) < scale(types.before())) {
      return Cast.LOSSY;
    }
    return integralDigits(types.before()) <= integralDigits(types.after())
        ? Cast.SAFE
        : Cast.NARROWING;
  }

  private static Cast fromFloat(Pair<TypeText> types) {
    // There is no cast between floats and money.
    return types.after().base().equals("money") ? Cast.NONE : Cast.LOSSY;
  }

  private static int scale(TypeText numeric) {
    return numeric.modifiers().isEmpty() ? Integer.MAX_VALUE : numeric.modifier(1, 0);
  }

  private static int integralDigits(TypeText numeric) {
    return numeric.modifiers().isEmpty()
        ? Integer.MAX_VALUE
        : numeric.modifier(0, 0) - numeric.modifier(1, 0);
  }
}
