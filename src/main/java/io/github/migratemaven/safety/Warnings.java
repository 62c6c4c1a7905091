package io.github.migratemaven.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sentence stands in the header of which migration of a plan: renames are done in the first,
 * and what else comes before the last only adds enum values, so that what is risky is in the last.
 */
public record Warnings(List<Hazard> hazards) {

  public Warnings {
    hazards = List.copyOf(hazards);
  }

  /** The sentences of the first, the second, … of some migrations. */
  public List<String> of(int index, int migrations) {
    List<String> sentences = new ArrayList<>();
    for (Hazard hazard : hazards) {
      boolean inFirst = hazard.kind() == HazardKind.RENAME;
      if (inFirst ? index == 0 : index == migrations - 1) {
        sentences.add(hazard.pureText());
      }
    }
    return sentences;
  }
}
