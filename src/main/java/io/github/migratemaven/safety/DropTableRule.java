package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.TableChange;
import java.util.List;
import java.util.stream.Stream;

/** A dropped table takes its rows with it; those of a foreign table are elsewhere. */
final class DropTableRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof TableChange.Drop drop) || drop.table().isForeign()) {
      return Stream.empty();
    }
    QualifiedName table = drop.table().name();
    String head = "You are about to drop the `" + scene.nameOf(table) + "` table";
    return Stream.of(
        new Check(
            Item.table(table, scene.names()),
            HazardKind.DROP_TABLE,
            Severity.LOSS,
            head + ". If the table is not empty, all the data it contains will be lost.",
            new Question.Rows(table),
            List.of(),
            rows -> head + ", which is not empty (" + rows + " rows)."));
  }
}
