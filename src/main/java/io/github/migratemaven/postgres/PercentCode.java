package io.github.migratemaven.postgres;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The two readings of {@code %41} and {@code +} in a URL. */
enum PercentCode {
  /** The JDBC driver's. */
  PLUS_IS_SPACE {
    @Override
    String prepared(String text) {
      return text;
    }
  },
  /** libpq's and Prisma's. */
  PLUS_IS_PLUS {
    @Override
    String prepared(String text) {
      return text.replace("+", "%2B");
    }
  };

  abstract String prepared(String text);

  /** A text so that both readings mean it. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The text meant.
   *
   * @throws io.github.migratemaven.error.MigrateException M501 when a percent sign is followed by
   *     no two hexadecimal digits
   */
  String decode(String text) {
    try {
      return URLDecoder.decode(prepared(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not the cause: its text repeats what may be a password.
      throw DatabaseUrl.unreadable(
          "The database URL holds a % that is not followed by two hexadecimal digits;"
              + " a percent sign itself is written %25.");
    }
  }
}
