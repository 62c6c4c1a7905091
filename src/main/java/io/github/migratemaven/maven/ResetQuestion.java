package io.github.migratemaven.maven;

import io.github.migratemaven.command.ResetDecision;
import org.apache.maven.plugin.logging.Log;

/** Says what a reset loses, and asks whether it shall. */
record ResetQuestion(Flags flags, Person person, Log log) {

  /** The name of the database when it may be reset, else what was given, or nothing. */
  String consent(ResetDecision.Proposal proposal) {
    String given = flags.value(Flag.FORCE_RESET).orElse("");
    boolean asks = given.isEmpty() && person.canBeAsked();
    if (proposal.isHarmless() || !asks && given.isEmpty()) {
      return given;
    }
    proposal.lines().forEach(line -> log.warn("Will be dropped: " + line));
    boolean agreed = asks && person.says("Drop all of this in \"" + proposal.database() + "\"?");
    return agreed ? proposal.database() : given;
  }
}
