package io.github.migratemaven.diff.rename;

import java.util.ArrayList;
import java.util.List;

/** How alike a dropped and an added object are: points, and the reasons for them. */
final class Likeness {

  private static final int MOST = 100;

  private final List<String> reasons = new ArrayList<>();
  private double points;

  /** Something that speaks for it. */
  Likeness plus(double more, String reason) {
    if (more > 0) {
      points += more;
      reasons.add(reason);
    }
    return this;
  }

  /** Something that speaks for it, if it holds. */
  Likeness plusIf(boolean holds, double more, String reason) {
    return holds ? plus(more, reason) : this;
  }

  /** Something that speaks against it, if it holds. */
  Likeness minusIf(boolean holds, double less) {
    points -= holds ? less : 0;
    return this;
  }

  /** Names that are alike; the share is told when it is one worth telling. */
  Likeness plusNames(double share, double weight) {
    points += share * weight;
    if (share >= 0.5) {
      reasons.add("names alike (" + Math.round(share * MOST) + " %)");
    }
    return this;
  }

  int score() {
    return (int) Math.round(Math.max(0, Math.min(MOST, points)));
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }
}
