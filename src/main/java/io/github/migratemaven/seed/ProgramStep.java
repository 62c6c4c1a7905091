package io.github.migratemaven.seed;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.event.Event;
import java.io.IOException;
import java.util.List;

/**
 * A program that is told by its environment where the database is.
 *
 * @param name what messages call it
 * @param words the program and its arguments
 */
record ProgramStep(String name, List<String> words) implements Step {

  @Override
  public void run(SeedTarget target) throws StepFailed {
    Tail tail = new Tail();
    Redaction redaction = Redaction.of(target.address());
    ProcessBuilder builder = new ProcessBuilder(words).directory(target.folder().toFile());
    SeedEnvironment.of(target).applyTo(builder.environment());
    int exit =
        started(builder)
            .runToItsEnd(
                line -> {
                  String shown = redaction.apply(line);
                  tail.add(shown);
                  target.listener().on(new Event.SeedPrinted(name, shown));
                });
    if (exit != 0) {
      throw new StepFailed(
          ErrorCode.M474,
          "ended with exit code " + exit + ".",
          tail.lines(),
          "left with what it committed",
          null);
    }
  }

  private Fork started(ProcessBuilder builder) throws StepFailed {
    try {
      return Fork.start(builder);
    } catch (IOException e) {
      throw new StepFailed(
          ErrorCode.M477,
          "cannot be started.",
          List.of(String.valueOf(e.getMessage())),
          "never begun",
          e);
    }
  }
}
