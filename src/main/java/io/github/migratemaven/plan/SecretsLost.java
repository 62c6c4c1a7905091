package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.List;

/** What cannot be made again, since it has, or may have, a secret that nobody but it knows. */
record SecretsLost(Catalog before) {

  /** Fails when a user mapping, or a server with a secret, would be dropped and made again. */
  void refuse(List<Change> changes) {
    List<String> refused =
        changes.stream()
            .filter(DefinitionChange.Recreate.class::isInstance)
            .map(change -> ((DefinitionChange.Recreate) change).definition().before())
            .filter(this::mayHaveSecret)
            .map(definition -> definition.kind().words() + " " + definition.identity())
            .toList();
    if (refused.isEmpty()) {
      return;
    }
    throw Problem.of(
            ErrorCode.M447,
            "A change makes PostgreSQL drop what holds a password or another secret, which is never"
                + " read and could not be given back.")
        .at(refused)
        .state("Nothing was written, and nothing was run.")
        .next(NextStep.goal("See all that differs", "diff"))
        .next(
            NextStep.goal(
                "Write the change by hand, without the secret, and set that on each database",
                "dev",
                "createOnly",
                "name=by_hand"))
        .raise();
  }

  private boolean mayHaveSecret(Definition definition) {
    return switch (definition.kind()) {
      case USER_MAPPING -> true;
      case FOREIGN_SERVER, FOREIGN_DATA_WRAPPER -> hasSecret(definition);
      default -> false;
    };
  }

  private boolean hasSecret(Definition definition) {
    String kind = "secret of " + definition.kind().words();
    String prefix = SqlNames.typed(definition.name().name()) + ".";
    return before.unmodelled().stream()
        .anyMatch(each -> each.kind().equals(kind) && each.identity().startsWith(prefix));
  }
}
