package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.AccessMethod;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.StorageChange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Access methods that PostgreSQL cannot change under the rows of a table, before 15. */
final class LastingMethods implements LimitRule {

  @Override
  public List<Refusal> refusals(Change change) {
    return change instanceof StorageChange storage
            && !TableStorage.canChangeMethod(storage.storage())
        ? List.of(refusal(storage))
        : List.of();
  }

  /** All else in the way that the table is kept. */
  @Override
  public Optional<Change> rest(Change change) {
    Pair<Table> table = ((StorageChange) change).tables();
    TableStorage before = table.before().storage();
    TableStorage after = table.after().storage().withAccessMethod(before.accessMethod());
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(
            new StorageChange(new Pair<>(table.before(), table.after().withStorage(after))));
  }

  private static Refusal refusal(StorageChange change) {
    Pair<String> methods = change.storage().map(storage -> words(storage.accessMethod()));
    QualifiedName name = change.table();
    return new Refusal(
        Limit.ACCESS_METHOD,
        ObjectName.relation(name),
        ObjectWords.of(name) + " has " + methods.before() + ", wanted " + methods.after());
  }

  private static String words(@Nullable AccessMethod method) {
    return method == null ? "the default" : method.name();
  }
}
