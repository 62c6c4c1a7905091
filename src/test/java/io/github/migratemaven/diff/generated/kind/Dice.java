package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.Random;

/** Chance that can be repeated: all of it follows from one seed. */
public final class Dice {

  private static final int HUNDRED = 100;

  private final Random random;

  public Dice(long seed) {
    this.random = new Random(seed);
  }

  /** One of these. */
  public String of(String... choices) {
    return choices[below(choices.length)];
  }

  /** One of these. */
  public <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** A number from 0 to below the limit. */
  public int below(int limit) {
    return random.nextInt(limit);
  }

  /** True that often. */
  public boolean percent(int share) {
    return below(HUNDRED) < share;
  }

  /** The text that often, else nothing. */
  public String maybe(int share, String text) {
    return percent(share) ? text : "";
  }
}
