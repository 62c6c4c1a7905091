package io.github.migratemaven.history;

import java.util.Comparator;

/**
 * The order in which migrations are applied: by folder name, as Prisma sorts with JavaScript's
 * {@code localeCompare}.
 *
 * <p>Prisma's order depends on the locale of the machine; ours is fixed. It equals the root
 * collation of Unicode (CLDR) for every name of ASCII characters: punctuation before digits before
 * letters, case only as a tie-break with lower before upper. So {@code 1_init} comes before {@code
 * 10_next}, which byte order gets wrong. Any other character sorts after all ASCII ones, by code
 * point.
 */
final class MigrationOrder implements Comparator<String> {

  private static final String ASCII_ORDER =
      " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

  /** The weight of each ASCII character, or 0: directories of ten thousand are sorted, too. */
  private static final int[] ASCII_WEIGHTS = asciiWeights();

  @Override
  public int compare(String left, String right) {
    int byWeight = compareWeights(left, right);
    if (byWeight != 0) {
      return byWeight;
    }
    // Reversed byte order puts "a" before "A".
    return right.compareTo(left);
  }

  private static int compareWeights(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int a = left.codePointAt(i);
      int b = right.codePointAt(j);
      if (a != b && weight(a) != weight(b)) {
        return Integer.compare(weight(a), weight(b));
      }
      i += Character.charCount(a);
      j += Character.charCount(b);
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  private static int weight(int codePoint) {
    int known = codePoint < ASCII_WEIGHTS.length ? ASCII_WEIGHTS[codePoint] : 0;
    return known > 0 ? known : 1000 + codePoint;
  }

  private static int[] asciiWeights() {
    int[] weights = new int[128];
    for (int i = 0; i < ASCII_ORDER.length(); i++) {
      weights[ASCII_ORDER.charAt(i)] = i + 1;
      weights[Character.toUpperCase(ASCII_ORDER.charAt(i))] = i + 1;
    }
    return weights;
  }
}
