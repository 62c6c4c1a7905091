package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.TableChange;
import java.util.ArrayList;
import java.util.List;

/** What cannot be made again, since it has, or may have, a secret that nobody but it knows. */
record SecretsLost(Catalog before) {

  private static final String FOREIGN_TABLE = "foreign table";

  /** User mappings, and what has a secret, that would be dropped and made again. */
  List<Refusal> among(List<Change> changes) {
    List<Refusal> lost = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof DefinitionChange.Recreate again
          && mayHaveSecret(again.definition().before())) {
        lost.add(refusal(again.definition().before()));
      }
      if (change instanceof TableChange.Recreate again && hasSecret(again.table().name())) {
        lost.add(refusal(again.table().name()));
      }
    }
    return lost;
  }

  private static Refusal refusal(Definition definition) {
    return new Refusal(
        Limit.SECRET, definition.object(), definition.kind().words() + " " + definition.identity());
  }

  private static Refusal refusal(QualifiedName table) {
    return new Refusal(
        Limit.SECRET, ObjectName.relation(table), FOREIGN_TABLE + " " + ObjectWords.of(table));
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
