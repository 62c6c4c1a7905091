package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Enforceable;
import io.github.migratemaven.catalog.Constraint.Exclusion;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.List;

/**
 * A constraint or unique index that stays as it is, and that all rows have to fit once more.
 *
 * @param table whose rows
 * @param reason why, as a part of a sentence
 */
record CheckedAgain(QualifiedName table, String reason, Scene scene) {

  /** Whether rows are looked at when it is made. */
  static boolean looksAtRows(Constraint constraint) {
    return !(constraint instanceof Enforceable enforceable) || enforceable.validated();
  }

  /**
   * The check of a constraint.
   *
   * @param question how many rows do not fit it then
   */
  Check of(Constraint constraint, Question question) {
    Item item = Item.constraint(table, constraint.name(), scene.names());
    return check(item, words(constraint) + " `" + constraint.name() + "`", question);
  }

  /**
   * The check of a unique index.
   *
   * @param question how many rows do not fit it then
   */
  Check of(Index index, Question question) {
    Item item = Item.index(table.sibling(index.name()), scene.names());
    return check(item, "unique index `" + index.name() + "`", question);
  }

  private static String words(Constraint constraint) {
    if (constraint instanceof Constraint.Check) {
      return "check constraint";
    }
    if (constraint instanceof ForeignKey) {
      return "foreign key";
    }
    return constraint instanceof Exclusion ? "exclusion constraint" : "key";
  }

  private Check check(Item item, String words, Question question) {
    String head =
        "The "
            + words
            + " on the table `"
            + scene.nameOf(table)
            + "` will be checked again, since "
            + reason
            + ". If there are existing rows that do not fit it then, this will fail.";
    return new Check(
        item,
        HazardKind.CHECKED_AGAIN,
        Severity.BLOCKING,
        head,
        question,
        List.of(new Question.Rows(table)),
        rows -> head + " There are " + rows + " such rows or groups of rows.");
  }
}
