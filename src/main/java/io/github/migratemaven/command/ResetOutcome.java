package io.github.migratemaven.command;

/** The end of an act of {@code reset}. */
public sealed interface ResetOutcome {

  /** It was done. */
  record Done(ResetResult result) implements ResetOutcome {}

  /** Files or database changed since the decision: nothing was done, this is the new decision. */
  record Moved(ResetDecision.Proposal proposal) implements ResetOutcome {}
}
