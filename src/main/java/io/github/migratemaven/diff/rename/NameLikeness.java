package io.github.migratemaven.diff.rename;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How alike two names are, from 0 to 1: by letters ({@code biograpy}, {@code biography}) and by
 * words ({@code name}, {@code full_name}); case and underscores count for nothing.
 */
final class NameLikeness {

  /** Between words: anything but letters and digits, and where camel case or a number begins. */
  private static final Pattern SEAM =
      Pattern.compile(
          "[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  /** Words with fewer letters in common than this are other words. */
  private static final double SAME_WORD = 0.7;

  private static final double ABBREVIATION = 0.8;
  private static final double PLURAL = 0.95;
  private static final double PART = 0.6;

  /** From here on something is taken for the same under another name. */
  private static final double SAME = 0.6;

  private NameLikeness() {}

  static double of(String before, String after) {
    List<String> left = words(before);
    List<String> right = words(after);
    String leftLetters = String.join("", left);
    String rightLetters = String.join("", right);
    if (leftLetters.equals(rightLetters)) {
      return 1;
    }
    double letters = letters(leftLetters, rightLetters);
    double shared = shared(left, right);
    int fewer = Math.max(1, Math.min(left.size(), right.size()));
    int more = Math.max(1, Math.max(left.size(), right.size()));
    double words = (shared / fewer + shared / more) / 2;
    // Words on both sides without a partner say that these are two things: first and last name.
    return shared < fewer && more > 1 ? Math.min(letters, words) : Math.max(letters, words);
  }

  /** How alike the most similar of some names is; 0 when none is alike enough. */
  static double nearest(String name, Stream<String> others) {
    return others
        .mapToDouble(other -> of(name, other))
        .filter(alike -> alike >= SAME)
        .max()
        .orElse(0);
  }

  /** How much two lists of names have in common, from 0 to 1. */
  static double ofAll(List<String> before, List<String> after) {
    double common = before.stream().mapToDouble(name -> nearest(name, after.stream())).sum();
    double all = before.size() + after.size() - common;
    return all <= 0 ? 0 : common / all;
  }

  private static List<String> words(String name) {
    return Arrays.stream(SEAM.split(name))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** How many words have a partner, one that is only alike counted in part. */
  private static double shared(List<String> left, List<String> right) {
    List<String> free = new ArrayList<>(right);
    double shared = 0;
    for (String word : left) {
      double best = 0;
      String partner = "";
      for (String other : free) {
        double alike = word(word, other);
        if (alike > best) {
          best = alike;
          partner = other;
        }
      }
      free.remove(partner);
      shared += best;
    }
    return shared;
  }

  private static double word(String left, String right) {
    if (left.equals(right + "s") || right.equals(left + "s")) {
      return PLURAL;
    }
    double letters = letters(left, right);
    if (letters >= SAME_WORD) {
      return letters;
    }
    if (isShortFor(left, right) || isShortFor(right, left)) {
      return ABBREVIATION;
    }
    return isPartOf(left, right) || isPartOf(right, left) ? PART : 0;
  }

  /** {@code name} in {@code surname}. */
  private static boolean isPartOf(String part, String whole) {
    return part.length() > 3 && whole.contains(part);
  }

  /** {@code qty} for {@code quantity}, {@code desc} for {@code description}. */
  private static boolean isShortFor(String brief, String whole) {
    if (brief.length() < 2
        || brief.length() >= whole.length()
        || brief.charAt(0) != whole.charAt(0)) {
      return false;
    }
    int at = 0;
    for (char c : whole.toCharArray()) {
      at += at < brief.length() && brief.charAt(at) == c ? 1 : 0;
    }
    return at == brief.length();
  }

  private static double letters(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    return longer == 0 ? 0 : 1 - (double) edits(left, right) / longer;
  }

  /** Letters to insert, to delete, to replace or to swap with their neighbour. */
  private static int edits(String left, String right) {
    int[][] edits = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, left, right, i, j);
      }
    }
    return edits[left.length()][right.length()];
  }

  private static int cheapest(int[][] edits, String left, String right, int i, int j) {
    int replaced = edits[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
