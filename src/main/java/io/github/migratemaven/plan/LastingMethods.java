package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.AccessMethod;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.StorageChange;
import io.github.migratemaven.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Access methods that PostgreSQL cannot change under the rows of a table. */
final class LastingMethods {

  private static final Refusal REFUSAL =
      new Refusal(
          ErrorCode.M403,
          "PostgreSQL cannot change the access method of a table before version 15: its rows"
              + " have to go to a new one.",
          "Write the new table by hand, and fill it");

  private LastingMethods() {}

  /** Fails when a table of a server before 15 shall get another access method. */
  static void refuse(List<Change> changes) {
    List<String> refused = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof StorageChange storage) {
        Pair<@Nullable AccessMethod> method = storage.storage().map(TableStorage::accessMethod);
        if (!TableStorage.canChangeMethod(storage.storage())) {
          refused.add(words(storage.table(), method));
        }
      }
    }
    REFUSAL.of(refused);
  }

  private static String words(QualifiedName table, Pair<@Nullable AccessMethod> method) {
    return table.schema()
        + "."
        + table.name()
        + " has "
        + words(method.before())
        + ", wanted "
        + words(method.after());
  }

  private static String words(@Nullable AccessMethod method) {
    return method == null ? "the default" : method.name();
  }
}
