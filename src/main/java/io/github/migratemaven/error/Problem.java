package io.github.migratemaven.error;

import java.util.ArrayList;
import java.util.List;

/**
 * One error as facts, in the order a reader needs them. {@code report} makes the text.
 *
 * @param code the stable code
 * @param what what happened, one or more sentences
 * @param where lines that show the place: file:line:column, the source line, the server's words;
 *     may be empty
 * @param state what state everything is in now; may be empty
 * @param next what to do next, most likely first
 */
public record Problem(
    ErrorCode code, String what, List<String> where, List<String> state, List<NextStep> next) {

  public Problem {
    where = List.copyOf(where);
    state = List.copyOf(state);
    next = List.copyOf(next);
  }

  /**
   * A problem of which only the sentence is known yet; the other parts are added with the methods
   * below.
   */
  public static Problem of(ErrorCode code, String what) {
    return new Problem(code, what, List.of(), List.of(), List.of());
  }

  /** The same problem with lines appended that show the place. */
  public Problem at(List<String> lines) {
    return new Problem(code, what, joined(where, lines), state, next);
  }

  /** The same problem with a line appended that shows the place. */
  public Problem at(String line) {
    return at(List.of(line));
  }

  /** The same problem with a sentence appended about the state everything is in now. */
  public Problem state(String sentence) {
    return new Problem(code, what, where, joined(state, List.of(sentence)), next);
  }

  /** The same problem with a next step appended. */
  public Problem next(NextStep step) {
    return new Problem(code, what, where, state, joined(next, List.of(step)));
  }

  /** The exception that carries this problem. */
  public MigrateException raise() {
    return new MigrateException(this, null);
  }

  /** The exception that carries this problem and what caused it. */
  public MigrateException raise(Throwable cause) {
    return new MigrateException(this, cause);
  }

  private static <T> List<T> joined(List<T> head, List<T> tail) {
    List<T> all = new ArrayList<>(head);
    all.addAll(tail);
    return all;
  }
}
