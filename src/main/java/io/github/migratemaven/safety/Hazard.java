package io.github.migratemaven.safety;

/**
 * One thing that a person should know before a migration runs.
 *
 * @param item what it is about; a consent names it
 * @param kind the rule that raised it
 * @param severity how bad it is, whatever the local rows are
 * @param pureText one sentence for every environment, Prisma's words where Prisma has the check;
 *     goes into the file's header
 * @param textHere the sentence with what was counted on one database; the same as {@code pureText}
 *     when nothing was
 * @param here what it means for the database that was looked at
 */
public record Hazard(
    Item item, HazardKind kind, Severity severity, String pureText, String textHere, Outcome here) {

  /** What a hazard means for one database. */
  public enum Outcome {
    /** No row is concerned. */
    HARMLESS,
    /** Not looked at, or cannot be told. */
    UNKNOWN,
    /** Rows are concerned: lost, or in the way. */
    HAPPENS
  }

  /** Whether the migration fails on the database that was looked at, with its rows of now. */
  public boolean failsHere() {
    return severity == Severity.BLOCKING && here == Outcome.HAPPENS;
  }

  /** Whether rows of the database that was looked at are lost or changed. */
  public boolean losesHere() {
    return severity == Severity.LOSS && here == Outcome.HAPPENS;
  }
}
