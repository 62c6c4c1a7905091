package io.github.migratemaven.seed;

import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs steps in order, up to the first that fails. */
public final class Seeding {

  private final SeedTarget target;
  private final List<Step> steps;

  /** Steps that are to run on a database. */
  public Seeding(SeedTarget target, List<Step> steps) {
    this.target = target;
    this.steps = List.copyOf(steps);
  }

  /** A step that ran. */
  public record Seeded(String name, Duration took) {}

  /**
   * Runs all of them.
   *
   * @throws io.github.migratemaven.error.MigrateException M474 or M477
   */
  public List<Seeded> run() {
    List<Seeded> done = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      done.add(run(i));
    }
    return done;
  }

  private Seeded run(int index) {
    Step step = steps.get(index);
    target.listener().on(new Event.SeedStarted(step.name(), index + 1, steps.size()));
    long start = System.nanoTime();
    try {
      step.run(target);
    } catch (StepFailed e) {
      throw failed(index, e);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    target.listener().on(new Event.SeedRan(step.name(), took));
    return new Seeded(step.name(), took);
  }

  private RuntimeException failed(int index, StepFailed e) {
    return Problem.of(
            e.code(),
            "Seed %d of %d, %s, %s"
                .formatted(index + 1, steps.size(), steps.get(index).name(), e.how()))
        .at(e.lines())
        .state(
            "State of %s: %d of %d seeds ran and are kept, this one %s, %d not started."
                .formatted(
                    target.address(), index, steps.size(), e.left(), steps.size() - index - 1))
        .next(
            NextStep.text(
                "",
                "Correct it and run the same goal again, which begins with the first seed:"
                    + " INSERT … ON CONFLICT DO NOTHING may run twice."))
        .raise(e);
  }
}
