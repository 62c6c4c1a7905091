package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.AccessMethod;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.StorageChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In words, how a table or materialized view is kept otherwise than before. */
final class TableStorageWords {

  private TableStorageWords() {}

  static List<String> of(StorageChange change) {
    return of(change.storage());
  }

  static List<String> of(Pair<TableStorage> storage) {
    TableStorage after = storage.after();
    List<String> lines = new ArrayList<>();
    if (storage.differIn(TableStorage::unlogged)) {
      lines.add(CHANGED.part("the table itself to " + (after.unlogged() ? "unlogged" : "logged")));
    }
    if (storage.differIn(TableStorage::accessMethod)) {
      lines.add(CHANGED.part("its access method to " + method(after.accessMethod())));
    }
    if (storage.differIn(TableStorage::tablespace)) {
      lines.add(CHANGED.part("its tablespace to " + orDefault(after.tablespace())));
    }
    ParameterWords.of(storage.map(TableStorage::parameters))
        .forEach(words -> lines.add(CHANGED.part("its storage: " + words)));
    ForeignWords.options(storage).forEach(words -> lines.add(CHANGED.part(words)));
    if (storage.differIn(TableStorage::replicaIdentity)) {
      lines.add(CHANGED.part("its replica identity to " + identity(after.replicaIdentity())));
    }
    return lines;
  }

  private static String method(@Nullable AccessMethod method) {
    return orDefault(method == null ? null : method.name());
  }

  private static String orDefault(@Nullable String name) {
    return name == null ? "the default" : quoted(name);
  }

  private static String identity(ReplicaIdentity identity) {
    return switch (identity.mode()) {
      case DEFAULT -> "the default";
      case FULL -> "full";
      case NOTHING -> "nothing";
      case INDEX -> "index " + orDefault(identity.index());
    };
  }
}
