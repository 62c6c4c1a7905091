package io.github.migratemaven.maven;

import io.github.migratemaven.command.Dev;
import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.DevOutcome;
import io.github.migratemaven.command.DevRequest;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.command.DevRun;
import io.github.migratemaven.error.MigrateException;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Decide, ask, act: the part of {@code dev} that talks to a person. */
final class DevDialog {

  private final Dev dev;
  private final DevRequest request;
  private final Flags flags;
  private final Person person;
  private final Log log;
  private final RenameDialog renames;
  private final RedoDialog redo;
  private final ProposalQuestions questions;

  DevDialog(Dev dev, DevRequest request, Flags flags, Person person, Log log) {
    this.dev = dev;
    this.request = request;
    this.flags = flags;
    this.person = person;
    this.log = log;
    this.renames = new RenameDialog(person, log);
    this.redo = new RedoDialog(flags, person, log);
    this.questions = new ProposalQuestions(request, flags, person, log);
  }

  /**
   * What was done in the end.
   *
   * @throws MigrateException what the engine throws, and M513 when the database is nobody's
   */
  DevResult run() {
    String unclaimed;
    try (DevRun run = dev.open(request)) {
      DevDecision decision = first(run);
      if (!(decision instanceof DevDecision.Unclaimed nobodys)) {
        return begun(run, decision);
      }
      unclaimed = nobodys.database();
    }
    return claimed(unclaimed).run();
  }

  private DevDecision first(DevRun run) {
    return redo.isWanted() ? run.redo(redo.name()) : run.decide();
  }

  /** A redo goes on with the redo when something else has been settled. */
  private DevResult begun(DevRun run, DevDecision decision) {
    if (decision instanceof DevDecision.Differs differs) {
      return drift(run).settle(differs, next -> begun(run, first(run)));
    }
    if (decision instanceof DevDecision.Redo taken) {
      return redo.settle(
          run,
          taken,
          next -> settle(run, next, Optional.of(taken.words())),
          again -> begun(again, first(again)));
    }
    return settle(run, decision, Optional.empty());
  }

  private DriftDialog drift(DevRun run) {
    return new DriftDialog(run, flags, person, log);
  }

  private DevResult settle(DevRun run, DevDecision decision, Optional<String> words) {
    if (decision instanceof DevDecision.Differs differs) {
      return drift(run).settle(differs, next -> settle(run, next, words));
    }
    if (decision instanceof DevDecision.Unclaimed nobodys) {
      throw Claim.refused("dev", nobodys.database());
    }
    if (decision instanceof DevDecision.Renames) {
      return settle(run, renames.settled(run, decision), words);
    }
    DevDecision.Proposal proposal = (DevDecision.Proposal) decision;
    DevOutcome outcome = run.act(proposal, questions.answers(proposal, words));
    if (outcome instanceof DevOutcome.Done done) {
      return done.result();
    }
    log.warn("Files or database changed meanwhile: nothing was done, and all is looked at anew.");
    return settle(run, ((DevOutcome.Moved) outcome).decision(), words);
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
}
