package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A primary key that changes or goes: rows may not fit the new one, and applications may rely on
 * the old one.
 */
final class PrimaryKeyRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof ConstraintChange.Replace replace
        && replace.constraint().before() instanceof PrimaryKey key) {
      return Stream.of(check(replace.table(), key, scene));
    }
    if (change instanceof ConstraintChange.Drop drop
        && drop.constraint() instanceof PrimaryKey key) {
      return Stream.of(check(drop.table(), key, scene));
    }
    return Stream.empty();
  }

  private static Check check(QualifiedName table, Constraint key, Scene scene) {
    String text =
        "The primary key for the `"
            + scene.nameOf(table)
            + "` table will be changed. If it partially fails, the table could be left without"
            + " primary key constraint.";
    return new Check(
        Item.constraint(table, key.name(), scene.names()),
        HazardKind.PRIMARY_KEY_CHANGE,
        Severity.BLOCKING,
        text,
        new Question.Rows(table),
        List.of(),
        rows -> text);
  }
}
