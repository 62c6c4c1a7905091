package io.github.migratemaven.maven;

import io.github.migratemaven.command.DevAnswers;
import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.DevRequest;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** What a proposal needs to know: whether its losses are accepted, and what it is called. */
record ProposalQuestions(DevRequest request, Flags flags, Person person, Log log) {

  /**
   * Flags first, then the person. Losses come first: nobody wants to name what they then refuse.
   *
   * @param words what the migration is called when nobody says otherwise
   */
  DevAnswers answers(DevDecision.Proposal proposal, Optional<String> words) {
    String consent = consent(proposal);
    return new DevAnswers(
        flags.value(Flag.NAME).or(() -> words).orElseGet(() -> name(proposal)), consent);
  }

  private String name(DevDecision.Proposal proposal) {
    boolean writes = request.createOnly() || !proposal.drafts().isEmpty();
    return writes ? asked(proposal.suggestedName()) : proposal.suggestedName();
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
