package io.github.migratemaven.shadow;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment that makes a database a remembered one.
 *
 * @param used when it was last asked for
 * @param defaultSchema the default schema that it was filled with
 * @param key the state that it is in
 */
record KeptMark(Instant used, String defaultSchema, String key) {

  private static final Pattern FORM =
      Pattern.compile(
          "migrate-maven-plugin kept\nused (\\S+)\nschema ([^\n]*)\nkey (.*)", Pattern.DOTALL);

  String comment() {
    return "migrate-maven-plugin kept\nused " + used + "\nschema " + defaultSchema + "\nkey " + key;
  }

  /** The mark that a comment is; nothing when it is not one. */
  static Optional<KeptMark> of(String comment) {
    Matcher matcher = FORM.matcher(comment);
    return matcher.matches()
        ? Optional.of(
            new KeptMark(Instant.parse(matcher.group(1)), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  boolean fits(String wantedKey, String wantedSchema) {
    return key.equals(wantedKey) && defaultSchema.equals(wantedSchema);
  }
}
