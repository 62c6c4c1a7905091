package io.github.migratemaven.seed;

/** One thing that is ready to run: a script that has been read, or a program. */
public sealed interface Step permits ScriptStep, ProgramStep {

  /** What messages call it. */
  String name();

  /**
   * Runs it.
   *
   * @throws StepFailed when it does not come to its end
   */
  void run(SeedTarget target) throws StepFailed;
}
