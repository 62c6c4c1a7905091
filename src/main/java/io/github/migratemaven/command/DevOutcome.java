package io.github.migratemaven.command;

/** The end of an act of {@code dev}. */
public sealed interface DevOutcome {

  /** It was done. */
  record Done(DevResult result) implements DevOutcome {}

  /** Files or database changed since the decision: nothing was done, this is the new decision. */
  record Moved(DevDecision decision) implements DevOutcome {}
}
