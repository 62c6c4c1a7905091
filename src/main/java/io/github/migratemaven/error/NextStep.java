package io.github.migratemaven.error;

import java.util.List;

/**
 * Something the reader can do next.
 *
 * @param intent why one would do it, such as {@code Find the rows}; empty when the action says it
 *     all
 * @param action what to do
 */
public record NextStep(String intent, Action action) {

  /** What to do, without knowing how the front door spells it. */
  public sealed interface Action permits Goal, Text {}

  /**
   * Run a goal; the front door spells it {@code mvn migrate:<name> "-D<flag>"…}.
   *
   * @param name the goal without prefix, such as {@code resolve}
   * @param flags each {@code key=value} or {@code key}, unquoted
   */
  public record Goal(String name, List<String> flags) implements Action {
    public Goal {
      flags = List.copyOf(flags);
    }
  }

  /**
   * Anything else: a statement of SQL, a setting to write, an advice.
   *
   * @param text one line
   */
  public record Text(String text) implements Action {}

  /** A goal to run. */
  public static NextStep goal(String intent, String name, String... flags) {
    return new NextStep(intent, new Goal(name, List.of(flags)));
  }

  /** Anything that is not a goal. */
  public static NextStep text(String intent, String text) {
    return new NextStep(intent, new Text(text));
  }
}
