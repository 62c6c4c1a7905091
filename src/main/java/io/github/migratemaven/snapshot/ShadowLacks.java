package io.github.migratemaven.snapshot;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.MissingExtension;
import io.github.migratemaven.script.ScriptFailure;
import java.util.Optional;

/** What to say when a script is right, and the shadow's server lacks what it takes. */
final class ShadowLacks {

  /** What libpq says on a server of ours, which speaks with no other. */
  private static final String CUT_OFF = "gssencmode value";

  private ShadowLacks() {}

  /** The problem, if it is one of the shadow's server. */
  static Optional<RuntimeException> in(ScriptFailure failure) {
    return failure.failure().lines().stream().anyMatch(line -> line.contains(CUT_OFF))
        ? Optional.of(cutOff(failure))
        : MissingExtension.in(failure).map(missing -> extension(missing.name(), failure));
  }

  private static RuntimeException cutOff(ScriptFailure failure) {
    return Problem.of(
            ErrorCode.M410, "A statement connects to another server, which a shadow must not do.")
        .at(failure.failure().lines())
        .state("Only the shadow was touched; it did not reach the other server.")
        .next(
            NextStep.text(
                "If it only reads, and may do so at each replay",
                "CREATE SERVER … OPTIONS (gssencmode 'disable')"))
        .next(NextStep.text("Otherwise", "run it by hand on each database"))
        .raise(failure);
  }

  private static RuntimeException extension(String name, ScriptFailure failure) {
    return Problem.of(
            ErrorCode.M462, "The PostgreSQL of the shadow has no extension \"" + name + "\".")
        .at(failure.failure().lines())
        .state("Only the shadow was touched; nothing was written.")
        .next(
            NextStep.text(
                "Use an installed PostgreSQL that has it",
                "<postgresHome>/usr/lib/postgresql/18</postgresHome>"))
        .next(
            NextStep.text(
                "Or lend an empty database on a server that has it",
                "<shadowUrl>postgresql://user@host/shadow</shadowUrl>"))
        .next(NextStep.text("Or do without it", "take it out of the script"))
        .raise(failure);
  }
}
