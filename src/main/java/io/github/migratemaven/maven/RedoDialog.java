package io.github.migratemaven.maven;

import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.command.DevRun;
import io.github.migratemaven.command.DriftOutcome;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;

/** Whether the last migration shall be taken back: its name in the flag says it, or a person. */
record RedoDialog(Flags flags, Person person, Log log) {

  /** The migration that the flag names; empty when it names none. */
  String name() {
    return flags.value(Flag.REDO).filter(value -> !value.equals("true")).orElse("");
  }

  /** Whether the flag was given. */
  boolean isWanted() {
    return flags.isSet(Flag.REDO);
  }

  /**
   * Takes it back, then goes on.
   *
   * @param onward what does the rest, with the new decision
   * @param again what begins from the beginning
   * @throws MigrateException M507 when nobody agrees
   */
  DevResult settle(
      DevRun run,
      DevDecision.Redo redo,
      Function<DevDecision, DevResult> onward,
      Function<DevRun, DevResult> again) {
    agree(redo);
    DriftOutcome outcome =
        run.takeBack(
            redo, new LossQuestion(flags, person, log).consent(redo.differences()::unaccepted));
    if (outcome instanceof DriftOutcome.Settled settled) {
      return goneOn(settled, onward);
    }
    log.warn("Files or database changed meanwhile: nothing was done, and all is looked at anew.");
    return again.apply(run);
  }

  private DevResult goneOn(DriftOutcome.Settled settled, Function<DevDecision, DevResult> onward) {
    settled.settlement().changes().forEach(log::info);
    try {
      return onward.apply(settled.next()).after(settled.settlement());
    } catch (MigrateException e) {
      throw settled.settlement().before(e);
    }
  }

  private void agree(DevDecision.Redo redo) {
    log.info("To write " + redo.migration() + " anew, it is taken back first:");
    redo.differences().reverse().forEach(line -> log.info("  " + line));
    if (name().isEmpty()
        && !person.says(
            "Does nobody else have " + redo.migration() + ", and shall it be written anew?")) {
      throw notAgreed(redo);
    }
  }

  private static MigrateException notAgreed(DevDecision.Redo redo) {
    return Problem.of(
            ErrorCode.M507,
            "Only you know whether somebody else has " + redo.migration() + " already.")
        .state("Nothing was written, and nothing was run on the database.")
        .next(
            NextStep.goal(
                "If nobody has: take it back and write it anew", "dev", "redo=" + redo.migration()))
        .next(NextStep.text("If somebody has", "dev without -Dredo writes another migration"))
        .raise();
  }
}
