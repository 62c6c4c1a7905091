package io.github.migratemaven.maven;

import io.github.migratemaven.command.Reset;
import io.github.migratemaven.command.ResetDecision;
import io.github.migratemaven.command.ResetOutcome;
import io.github.migratemaven.command.ResetRequest;
import io.github.migratemaven.command.ResetResult;
import io.github.migratemaven.command.ResetRun;
import io.github.migratemaven.error.MigrateException;
import org.apache.maven.plugin.logging.Log;

/** Decide, ask, act: the part of {@code reset} that talks to a person. */
final class ResetDialog {

  private final Reset reset;
  private final ResetRequest request;
  private final Flags flags;
  private final Person person;
  private final Log log;

  ResetDialog(Reset reset, ResetRequest request, Flags flags, Person person, Log log) {
    this.reset = reset;
    this.request = request;
    this.flags = flags;
    this.person = person;
    this.log = log;
  }

  /**
   * What was done in the end.
   *
   * @throws MigrateException what the engine throws, and M513 when the database is nobody's
   */
  ResetResult run() {
    String unclaimed;
    try (ResetRun run = reset.open(request)) {
      ResetDecision decision = run.decide();
      if (decision instanceof ResetDecision.Proposal proposal) {
        return settle(run, proposal);
      }
      unclaimed = ((ResetDecision.Unclaimed) decision).database();
    }
    return claimed(unclaimed).run();
  }

  private ResetResult settle(ResetRun run, ResetDecision.Proposal proposal) {
    ResetOutcome outcome = run.act(proposal, consent(proposal));
    if (outcome instanceof ResetOutcome.Done done) {
      return done.result();
    }
    log.warn("Files or database changed meanwhile: nothing was done, and all is looked at anew.");
    return settle(run, ((ResetOutcome.Moved) outcome).proposal());
  }

  private String consent(ResetDecision.Proposal proposal) {
    return new ResetQuestion(flags, person, log).consent(proposal);
  }

  private ResetDialog claimed(String database) {
    new Claim("reset", person, log).ask(database);
    ResetRequest again = new ResetRequest(request.project(), request.target(), database);
    return new ResetDialog(reset, again, flags, person, log);
  }
}
