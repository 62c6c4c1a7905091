package io.github.migratemaven.source.prisma.model;

import java.util.Arrays;
import java.util.Optional;

/** What happens to a row when the one that it refers to goes or changes. */
public enum RelationAction {
  CASCADE("Cascade"),
  RESTRICT("Restrict"),
  NO_ACTION("NoAction"),
  SET_NULL("SetNull"),
  SET_DEFAULT("SetDefault");

  private final String word;

  RelationAction(String word) {
    this.word = word;
  }

  /** As a schema writes it. */
  public String word() {
    return word;
  }

  /** The action that a word means. */
  public static Optional<RelationAction> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
