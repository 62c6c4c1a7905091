package io.github.migratemaven.shadow;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.DatabaseAddress;
import java.sql.SQLException;
import java.util.List;

/** What can go wrong with a shadow, in words. */
final class ShadowProblems {

  private ShadowProblems() {}

  /** The server does not do what it always does: it went away, or its disk is full. */
  static RuntimeException broken(SQLException e) {
    return Problem.of(ErrorCode.M216, "The shadow database failed.")
        .at("ERROR " + e.getSQLState() + ": " + e.getMessage())
        .state("Nothing of yours was touched: a shadow holds no data.")
        .next(NextStep.text("", "Run it again; a damaged shadow is made anew."))
        .raise(e);
  }

  static RuntimeException notOurs(DatabaseAddress address, List<String> examples) {
    return Problem.of(
            ErrorCode.M214,
            "The shadow database " + address + " is not empty and was not made by us.")
        .at("It holds " + String.join(", ", examples))
        .state("Nothing in it was touched.")
        .next(NextStep.text("Lend us an empty one", "CREATE DATABASE shadow;"))
        .next(
            NextStep.text(
                "Or consent that everything in it is dropped",
                "\"-DclaimShadow=" + address.database() + "\""))
        .raise();
  }

  static RuntimeException inUse(DatabaseAddress address, long seconds) {
    return Problem.of(
            ErrorCode.M215,
            "Another build has used the shadow database "
                + address
                + " for "
                + seconds
                + " seconds; it serves one at a time.")
        .next(NextStep.text("", "Wait for the other build and run this again."))
        .next(NextStep.text("Or leave <shadowUrl> out", "every build then has a server of its own"))
        .raise();
  }
}
