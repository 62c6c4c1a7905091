package io.github.migratemaven.maven;

import io.github.migratemaven.command.Dev;
import io.github.migratemaven.command.DevAnswers;
import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.DevOutcome;
import io.github.migratemaven.command.DevRequest;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.command.DevRun;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Decide, ask, act: the part of {@code dev} that talks to a person. */
final class DevDialog {

  private final Dev dev;
  private final DevRequest request;
  private final Flags flags;
  private final Person person;
  private final Log log;
  private final RenameDialog renames;

  DevDialog(Dev dev, DevRequest request, Flags flags, Person person, Log log) {
    this.dev = dev;
    this.request = request;
    this.flags = flags;
    this.person = person;
    this.log = log;
    this.renames = new RenameDialog(person, log);
  }

  /**
   * What was done in the end.
   *
   * @throws MigrateException what the engine throws, and M513 when the database is nobody's
   */
  DevResult run() {
    String unclaimed;
    try (DevRun run = dev.open(request)) {
      DevDecision decision = run.decide();
      if (!(decision instanceof DevDecision.Unclaimed nobodys)) {
        return settle(run, decision);
      }
      unclaimed = nobodys.database();
    }
    return claimed(unclaimed).run();
  }

  private DevResult settle(DevRun run, DevDecision decision) {
    if (decision instanceof DevDecision.Differs differs) {
      return new DriftDialog(run, flags, person, log).settle(differs, next -> settle(run, next));
    }
    if (decision instanceof DevDecision.Unclaimed nobodys) {
      throw Claim.refused("dev", nobodys.database());
    }
    if (decision instanceof DevDecision.Renames) {
      return settle(run, renames.settled(run, decision));
    }
    DevDecision.Proposal proposal = (DevDecision.Proposal) decision;
    DevOutcome outcome = run.act(proposal, answers(proposal));
    if (outcome instanceof DevOutcome.Done done) {
      return done.result();
    }
    log.warn("Files or database changed meanwhile: nothing was done, and all is looked at anew.");
    return settle(run, ((DevOutcome.Moved) outcome).decision());
  }

  private DevDialog claimed(String database) {
    new Claim("dev", person, log).ask(database);
    DevRequest again =
        new DevRequest(
            request.project(),
            request.target(),
            request.createOnly(),
            request.fill(),
            database,
            request.rename());
    return new DevDialog(dev, again, flags, person, log);
  }

  /** Losses come first: nobody wants to name what they then refuse. */
  private DevAnswers answers(DevDecision.Proposal proposal) {
    String consent = consent(proposal);
    return new DevAnswers(name(proposal), consent);
  }

  private String name(DevDecision.Proposal proposal) {
    boolean writes = request.createOnly() || !proposal.drafts().isEmpty();
    return flags
        .value(Flag.NAME)
        .orElseGet(() -> writes ? asked(proposal.suggestedName()) : proposal.suggestedName());
  }

  private String asked(String suggested) {
    if (!person.canBeAsked()) {
      throw unnamed(suggested);
    }
    return person.answer("Name of the migration [" + suggested + "]").orElse(suggested);
  }

  private static MigrateException unnamed(String suggested) {
    return Problem.of(
            ErrorCode.M507, "The migration needs a name, and there is no terminal to ask for it.")
        .state("Nothing was written, and nothing was run.")
        .next(NextStep.goal("Take this one or another", "dev", "name=" + suggested))
        .raise();
  }

  /** A file alone loses nothing. */
  private @Nullable String consent(DevDecision.Proposal proposal) {
    return request.createOnly()
        ? flags.value(Flag.ACCEPT_DATA_LOSS).orElse(null)
        : new LossQuestion(flags, person, log).consent(proposal::unaccepted);
  }
}
