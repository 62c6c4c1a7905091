package io.github.migratemaven.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a migration's folder: UTC time as fourteen digits, an underscore and a slug; only the
 * digits when the slug is empty.
 */
public final class MigrationName {

  /** Prisma cuts there; the ledger's column holds 255. */
  private static final int LONGEST_SLUG = 200;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern LEADING_TIME = Pattern.compile("^(\\d{14})(?!\\d)");

  private static final int TIME_DIGITS = 14;

  private static final Map<String, String> LETTERS = letters();

  private MigrationName() {}

  /** The folder name for a migration that a person called {@code words}, made at a moment. */
  public static String of(Instant moment, String words) {
    String time = TIME.format(moment.atOffset(ZoneOffset.UTC));
    String slug = slug(words);
    return slug.isEmpty() ? time : time + "_" + slug;
  }

  /**
   * What remains of a person's words in a folder name, exactly as Prisma's CLI makes it: letters
   * written in ASCII, camel case split, lower case, {@code &} as {@code and}, everything else an
   * underscore, 200 characters at most. May be empty.
   */
  public static String slug(String words) {
    String ascii =
        withoutMarks(spelled(Normalizer.normalize(words, Normalizer.Form.NFC)))
            .replace("&", " and ");
    String slug =
        splitCamelCase(ascii)
            .toLowerCase(Locale.ROOT)
            .replaceAll("([a-z\\d]+)'([ts])(\\s|$)", "$1$2$3")
            .replaceAll("[^a-z\\d]+", "_")
            .replaceAll("^_|_$", "");
    return slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
  }

  /** A folder name without the moment that it begins with. */
  static String words(String folderName) {
    return moment(folderName).isPresent()
        ? folderName.substring(TIME_DIGITS).replaceFirst("^_", "")
        : folderName;
  }

  /** The moment that a folder name begins with, if it begins with one. */
  static Optional<Instant> moment(String folderName) {
    Matcher digits = LEADING_TIME.matcher(folderName);
    if (!digits.find()) {
      return Optional.empty();
    }
    try {
      LocalDateTime time = LocalDateTime.parse(Objects.requireNonNull(digits.group(1)), TIME);
      return Optional.of(time.toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Prisma leaves plural acronyms such as {@code APIs} together: hence the hole at s. */
  private static String splitCamelCase(String text) {
    return text.replaceAll("([A-Z]{2,})(\\d+)", "$1 $2")
        .replaceAll("([a-z\\d]+)([A-Z]{2,})", "$1 $2")
        .replaceAll("([a-z\\d])([A-Z])", "$1 $2")
        .replaceAll("([A-Z]+)([A-Z][a-rt-z\\d]+)", "$1 $2");
  }

  private static String spelled(String text) {
    StringBuilder spelled = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> spelled.append(LETTERS.getOrDefault(letter, letter)));
    return spelled.toString();
  }

  private static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static Map<String, String> letters() {
    try (InputStream table = MigrationName.class.getResourceAsStream("transliteration.tsv")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> letters = new HashMap<>();
      text.lines().map(line -> line.split("\t", 2)).forEach(pair -> letters.put(pair[0], pair[1]));
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
