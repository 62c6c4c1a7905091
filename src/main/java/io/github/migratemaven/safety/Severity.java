package io.github.migratemaven.safety;

/** How bad a hazard is, whatever the local rows are. */
public enum Severity {
  /** Data is lost or changed where there is some: needs consent by item. */
  LOSS,
  /** Nothing is lost, but the migration fails where the rows do not fit. */
  BLOCKING,
  /** Nothing is lost and nothing fails here, but programs that run meanwhile may. */
  DISRUPTIVE,
  /** Nothing is lost and nothing fails, but others may see or write other rows than before. */
  ACCESS
}
