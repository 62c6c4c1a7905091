package io.github.migratemaven.error;

import org.jspecify.annotations.Nullable;

/**
 * The only exception that leaves the engine on purpose; everything else that does is a bug of ours.
 */
public final class MigrateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  MigrateException(Problem problem, @Nullable Throwable cause) {
    super(problem.code() + "  " + problem.what(), cause);
    this.problem = problem;
  }

  /** What went wrong, as facts. */
  public Problem problem() {
    return problem;
  }
}
