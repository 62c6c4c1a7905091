package io.github.migratemaven.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Prisma's checksum of a script: SHA-256 of its bytes in lower-case hexadecimal. */
final class Checksum {

  private static final int LENGTH = 64;

  private Checksum() {}

  /** The checksum that is stored for a script. */
  static String of(byte[] script) {
    return HexFormat.of().formatHex(sha256(script));
  }

  /**
   * Whether a stored checksum is that of the script, which Prisma answers with yes also when only
   * the line ends differ (Git may rewrite them on checkout).
   */
  static boolean matches(byte[] script, String stored) {
    return is(script, stored) || withOtherLineEnds(script).anyMatch(form -> is(form, stored));
  }

  private static boolean is(byte[] script, String stored) {
    byte[] digest = sha256(script);
    return stored.length() == LENGTH
        ? HexFormat.of().formatHex(digest).equalsIgnoreCase(stored)
        : unpadded(digest).equalsIgnoreCase(stored);
  }

  private static Stream<byte[]> withOtherLineEnds(byte[] script) {
    String text = new String(script, StandardCharsets.ISO_8859_1);
    return Stream.of(text.replace("\r\n", "\n"), text.replace("\n", "\r\n"))
        .map(form -> form.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The form of Prisma's first releases, which dropped each byte's leading zero. */
  private static String unpadded(byte[] digest) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (byte value : digest) {
      text.append(Integer.toHexString(Byte.toUnsignedInt(value)));
    }
    return text.toString();
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
