package io.github.migratemaven.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the run of a script came that cannot run in one transaction. Kept in the ledger row's
 * {@code logs} until the script is finished. Its size does not grow with the script: statements run
 * in order, so the number of those done says it all.
 *
 * @param statements how many the script has
 * @param done how many of them, from the first, are done
 * @param digest of the texts of those done, so that a corrected file can be resumed when only the
 *     rest of it was corrected
 * @param started the statement that was started but is not known to be done, or null
 * @param error what the server said when that statement failed, or null when it may still run or
 *     the session was lost
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Journal(
    int statements, int done, String digest, @Nullable Started started, @Nullable String error) {

  private static final String MARKER = "migrate-maven-plugin: unfinished, journal on the next line";

  /**
   * A statement that was sent.
   *
   * @param line where it starts in the script, from 1
   * @param text its beginning, on one line
   */
  public record Started(int line, String text) {}

  /** Nothing is done yet. */
  public static Journal of(int statements) {
    return new Journal(statements, 0, "", null, null);
  }

  /** The journal in a ledger row's {@code logs}; empty when they hold anything else. */
  public static Optional<Journal> read(@Nullable String logs) {
    if (logs == null || !logs.startsWith(MARKER)) {
      return Optional.empty();
    }
    String json = logs.lines().skip(1).findFirst().orElse("");
    try {
      return Optional.of(
          new ObjectMapper()
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .readValue(json, Journal.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The text for {@code logs}: a line for people and Prisma, a line of JSON for us. */
  public String logs() {
    try {
      return MARKER + "\n" + new ObjectMapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record of texts and numbers is always JSON.", e);
    }
  }
}
