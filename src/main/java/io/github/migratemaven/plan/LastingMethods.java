package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.AccessMethod;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.StorageChange;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Access methods that PostgreSQL cannot change under the rows of a table. */
final class LastingMethods {

  private LastingMethods() {}

  /** Fails when a table of a server before 15 shall get another access method. */
  static void refuse(List<Change> changes) {
    List<String> refused = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof StorageChange storage) {
        Pair<@Nullable AccessMethod> method = storage.storage().map(TableStorage::accessMethod);
        if (storage.storage().differIn(TableStorage::accessMethod)
            && (lasts(method.before()) || lasts(method.after()))) {
          refused.add(words(storage.table(), method));
        }
      }
    }
    if (!refused.isEmpty()) {
      throw Problem.of(
              ErrorCode.M403,
              "PostgreSQL cannot change the access method of a table before version 15: its rows"
                  + " have to go to a new one.")
          .at(refused)
          .state("Nothing was written, and nothing was run.")
          .next(NextStep.goal("See all that differs", "diff"))
          .next(
              NextStep.goal(
                  "Write the new table by hand, and fill it", "dev", "createOnly", "name=by_hand"))
          .raise();
    }
  }

  private static boolean lasts(@Nullable AccessMethod method) {
    return method != null && method.lasting();
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
