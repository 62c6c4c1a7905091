package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.TableChange;
import io.github.migratemaven.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/** What cannot be made again, since it has, or may have, a secret that nobody but it knows. */
record SecretsLost(Catalog before) {

  private static final String FOREIGN_TABLE = "foreign table";

  private static final Refusal REFUSAL =
      new Refusal(
          ErrorCode.M447,
          "A change makes PostgreSQL drop what holds a password or another secret, which is never"
              + " read and could not be given back.",
          "Write the change by hand, without the secret, and set that on each database");

  /** Fails when a user mapping, or what has a secret, would be dropped and made again. */
  void refuse(List<Change> changes) {
    List<String> lost = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof DefinitionChange.Recreate again
          && mayHaveSecret(again.definition().before())) {
        Definition definition = again.definition().before();
        lost.add(definition.kind().words() + " " + definition.identity());
      }
      if (change instanceof TableChange.Recreate again && hasSecret(again.table().name())) {
        lost.add(
            FOREIGN_TABLE
                + " "
                + again.table().name().schema()
                + "."
                + again.table().name().name());
      }
    }
    REFUSAL.of(lost);
  }

  private boolean hasSecret(QualifiedName table) {
    String name = SqlNames.typed(table.schema()) + "." + SqlNames.typed(table.name());
    return before.unmodelled().stream().anyMatch(each -> each.isSecretOf(FOREIGN_TABLE, name));
  }

  private boolean mayHaveSecret(Definition definition) {
    return switch (definition.kind()) {
      case USER_MAPPING -> true;
      case FOREIGN_SERVER, FOREIGN_DATA_WRAPPER -> hasSecret(definition);
      default -> false;
    };
  }

  private boolean hasSecret(Definition definition) {
    String object = SqlNames.typed(definition.name().name());
    return before.unmodelled().stream()
        .anyMatch(each -> each.isSecretOf(definition.kind().words(), object));
  }
}
