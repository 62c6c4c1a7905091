package io.github.migratemaven.seed;

import io.github.migratemaven.error.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step did not come to its end. {@link Seeding} knows which of how many it is, and says so. */
final class StepFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String how;
  private final transient List<String> lines;
  private final String left;

  /**
   * @param how the end of a sentence that begins with the step's name
   * @param lines the place and the words of the server or the program
   * @param left what is left of this step, in a few words
   */
  StepFailed(
      ErrorCode code, String how, List<String> lines, String left, @Nullable Throwable cause) {
    super(how, cause);
    this.code = code;
    this.how = how;
    this.lines = List.copyOf(lines);
    this.left = left;
  }

  ErrorCode code() {
    return code;
  }

  String how() {
    return how;
  }

  List<String> lines() {
    return lines;
  }

  String left() {
    return left;
  }
}
