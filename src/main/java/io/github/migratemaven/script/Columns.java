package io.github.migratemaven.script;

/** How many columns of a terminal a character takes, as terminals commonly do it. */
final class Columns {

  private Columns() {}

  static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** East Asian wide characters and emoji (Unicode's EastAsianWidth, in coarse blocks). */
  private static boolean isWide(int c) {
    return within(c, 0x1100, 0x115F)
        || within(c, 0x2E80, 0xA4CF)
        || within(c, 0xAC00, 0xD7A3)
        || within(c, 0xF900, 0xFAFF)
        || within(c, 0xFE30, 0xFE6F)
        || within(c, 0xFF00, 0xFF60)
        || within(c, 0xFFE0, 0xFFE6)
        || within(c, 0x1F300, 0x1F64F)
        || within(c, 0x1F680, 0x1F6FF)
        || within(c, 0x1F900, 0x1FAFF)
        || within(c, 0x20000, 0x3FFFD);
  }

  private static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
