package io.github.migratemaven.maven;

import io.github.migratemaven.command.BranchDifferences;
import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.command.DevRun;
import io.github.migratemaven.command.DriftAnswer;
import io.github.migratemaven.command.DriftOutcome;
import io.github.migratemaven.command.ResetDecision;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;

/** What to do about a database that differs from the branch: the flag says it, or a person. */
final class DriftDialog {

  private final DevRun run;
  private final Flags flags;
  private final Person person;
  private final Log log;

  DriftDialog(DevRun run, Flags flags, Person person, Log log) {
    this.run = run;
    this.flags = flags;
    this.person = person;
    this.log = log;
  }

  /**
   * Settles the difference, then goes on.
   *
   * @param onward what does the rest
   * @throws MigrateException M411 when nobody chooses
   */
  DevResult settle(DevDecision.Differs differs, Function<DevDecision, DevResult> onward) {
    DriftOutcome outcome = run.settle(differs, answer(differs.differences()));
    if (outcome instanceof DriftOutcome.Settled settled) {
      return goneOn(settled, onward);
    }
    log.warn("Files or database changed meanwhile: nothing was done, and all is looked at anew.");
    return onward.apply(((DriftOutcome.Moved) outcome).decision());
  }

  /** What was done stays done when the rest is refused, and the refusal must not deny it. */
  private DevResult goneOn(DriftOutcome.Settled settled, Function<DevDecision, DevResult> onward) {
    settled.settlement().changes().forEach(log::info);
    try {
      return onward.apply(stillDiffering(settled)).after(settled.settlement());
    } catch (MigrateException e) {
      throw settled.settlement().before(e);
    }
  }

  /** The choice was for the difference that was shown, not for another one. */
  private DevDecision stillDiffering(DriftOutcome.Settled settled) {
    if (settled.next() instanceof DevDecision.Differs another) {
      run.settle(another, new DriftAnswer.None());
    }
    return settled.next();
  }

  private DriftAnswer answer(BranchDifferences differences) {
    Optional<String> flag = flags.value(Flag.DRIFT);
    if (flag.isPresent() || person.canBeAsked()) {
      log.warn("Database \"" + differences.database() + "\" differs from this branch:");
      differences.lines().forEach(line -> log.warn("  " + line));
    }
    return chosen(flag.or(() -> asked(differences)).orElse(""), differences);
  }

  private Optional<String> asked(BranchDifferences differences) {
    if (!person.canBeAsked()) {
      return Optional.empty();
    }
    log.info("What shall become of it?");
    log.info("  adopt   keeps it: it becomes a migration, and a part of the schema");
    log.info("  revert  takes it back, by");
    tellReverse(differences);
    log.info("  reset   drops everything and runs all migrations again");
    return person.answer("adopt, revert, reset, or nothing");
  }

  private DriftAnswer chosen(String choice, BranchDifferences differences) {
    return switch (choice) {
      case "" -> new DriftAnswer.None();
      case "adopt" -> new DriftAnswer.Adopt(flags.value(Flag.NAME).orElse(""));
      case "revert" -> revert(differences);
      case "reset" -> reset();
      default -> throw unknown(choice);
    };
  }

  private DriftAnswer revert(BranchDifferences differences) {
    if (flags.value(Flag.DRIFT).isPresent()) {
      log.info("It is taken back by");
      tellReverse(differences);
    }
    return new DriftAnswer.Revert(
        new LossQuestion(flags, person, log).consent(differences::unaccepted));
  }

  private void tellReverse(BranchDifferences differences) {
    differences.reverse().forEach(line -> log.info("    " + line));
  }

  private DriftAnswer reset() {
    ResetDecision.Proposal proposal = run.clearance();
    return new DriftAnswer.Reset(proposal, new ResetQuestion(flags, person, log).consent(proposal));
  }

  private static MigrateException unknown(String choice) {
    return Problem.of(ErrorCode.M511, "-Ddrift is adopt, revert or reset, and not " + choice + ".")
        .state("Nothing was written, and nothing was run on the database.")
        .next(NextStep.goal("Keep the difference", "dev", "drift=adopt"))
        .next(NextStep.goal("Or take it back", "dev", "drift=revert"))
        .next(NextStep.goal("Or lose it all and begin anew", "dev", "drift=reset"))
        .raise();
  }
}
