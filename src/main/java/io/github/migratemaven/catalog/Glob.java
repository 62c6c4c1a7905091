package io.github.migratemaven.catalog;

import java.util.List;

/**
 * A name with wildcards. Takes time in proportion to pattern times name, whatever the pattern.
 *
 * @param signs code points, and {@link #ANY} or {@link #ONE} for wildcards
 */
record Glob(List<Integer> signs) {

  /** Any characters, also none. */
  static final int ANY = -1;

  /** Exactly one character. */
  static final int ONE = -2;

  static final Glob EVERYTHING = new Glob(List.of(ANY));

  Glob {
    signs = List.copyOf(signs);
  }

  boolean matches(String name) {
    int[] text = name.codePoints().toArray();
    int sign = 0;
    int at = 0;
    int star = -1;
    int taken = 0;
    while (at < text.length) {
      if (isAt(sign, ANY)) {
        star = sign++;
        taken = at;
      } else if (isAt(sign, ONE) || isAt(sign, text[at])) {
        sign++;
        at++;
      } else if (star >= 0) {
        // Let the last star take one character more.
        sign = star + 1;
        at = ++taken;
      } else {
        return false;
      }
    }
    while (isAt(sign, ANY)) {
      sign++;
    }
    return sign == signs.size();
  }

  private boolean isAt(int place, int wanted) {
    return place < signs.size() && signs.get(place) == wanted;
  }
}
