package io.github.migratemaven.script;

import io.github.migratemaven.error.MigrateException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: an invalid byte is an error with its place, never a question mark. */
final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text in these bytes.
   *
   * @throws MigrateException M102
   */
  static String decode(String label, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int invalid = text.indexOf(REPLACEMENT) < 0 ? -1 : firstInvalid(bytes);
    if (invalid < 0) {
      return text;
    }
    String before = TextFile.withoutMark(new String(bytes, 0, invalid, StandardCharsets.UTF_8));
    throw Refusals.invalidByte(
        Lines.position(label, before, before.length()), bytes[invalid] & 0xFF);
  }

  /** The index of the first invalid byte, or -1: the replacement character may be meant. */
  private static int firstInvalid(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }
}
