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
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int byWeight = Integer.compare(weight(a[i]), weight(b[i]));
      if (byWeight != 0) {
        return byWeight;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static int weight(int codePoint) {
    int known = ASCII_ORDER.indexOf(Character.toLowerCase(codePoint));
    return known >= 0 ? known : 1000 + codePoint;
  }
}
