package io.github.migratemaven.maven;

/** How a goal came to run. */
enum Invocation {
  /** A person typed it: {@code mvn migrate:deploy}. */
  TYPED_BY_HAND,
  /** An execution in a POM bound it to a phase. */
  BOUND_TO_LIFECYCLE
}
