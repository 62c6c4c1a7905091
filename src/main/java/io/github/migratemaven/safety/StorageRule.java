package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.StorageChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables whose rows are copied under a lock, and tables that a crash empties from now on. */
final class StorageRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof StorageChange kept)) {
      return Stream.empty();
    }
    Pair<TableStorage> storage = kept.storage();
    List<Check> checks = new ArrayList<>();
    if (storage.differIn(TableStorage::unlogged)
        || storage.differIn(TableStorage::accessMethod)
        || storage.differIn(TableStorage::tablespace)) {
      checks.add(rewritten(kept.table(), scene));
    }
    if (storage.differIn(TableStorage::unlogged) && storage.after().unlogged()) {
      checks.add(unlogged(kept.table(), scene));
    }
    return checks.stream();
  }

  private static Check rewritten(QualifiedName table, Scene scene) {
    String head = "The table `" + scene.nameOf(table) + "` will be rewritten";
    String tail = " under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.";
    return new Check(
        Item.table(table, scene.names()),
        HazardKind.TABLE_REWRITTEN,
        Severity.DISRUPTIVE,
        head + tail,
        new Question.Rows(table),
        List.of(),
        rows -> head + " (" + rows + (rows == 1 ? " row)" : " rows)") + tail);
  }

  private static Check unlogged(QualifiedName table, Scene scene) {
    String text =
        "The table `"
            + scene.nameOf(table)
            + "` will be unlogged. It is empty after a crash of the server, and on every standby.";
    return new Check(
        Item.table(table, scene.names()),
        HazardKind.TABLE_UNLOGGED,
        Severity.DISRUPTIVE,
        text,
        new Question.Unanswerable(),
        List.of(),
        rows -> text);
  }
}
