package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.IndexKey.OfExpression;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.IndexChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A unique index, unique constraint or primary key on a table that may have equal rows. */
final class UniqueRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof IndexChange.Create create && create.index().unique()) {
      return Stream.of(ofIndex(create.table(), create.index(), scene));
    }
    if (change instanceof IndexChange.Replace replace
        && replace.index().after().unique()
        && !sameKeys(replace.index())) {
      return Stream.of(ofIndex(replace.table(), replace.index().after(), scene));
    }
    if (change instanceof ConstraintChange.Add add) {
      return ofConstraint(add.table(), add.constraint(), scene);
    }
    if (change instanceof ConstraintChange.Replace replace) {
      return ofConstraint(replace.table(), replace.constraint().after(), scene);
    }
    return Stream.empty();
  }

  private static boolean sameKeys(Pair<Index> index) {
    return index.before().unique()
        && !index.differIn(Index::keys)
        && !index.differIn(Index::predicate)
        && !index.differIn(Index::nullsNotDistinct);
  }

  private static Check ofIndex(QualifiedName table, Index index, Scene scene) {
    Item item = Item.index(table.sibling(index.name()), scene.names());
    return check(item, table, words(index), duplicates(table, index), scene);
  }

  private static Stream<Check> ofConstraint(
      QualifiedName table, Constraint constraint, Scene scene) {
    Item item = Item.constraint(table, constraint.name(), scene.names());
    return duplicates(table, constraint).stream()
        .map(question -> check(item, table, columnsOf(constraint), question, scene));
  }

  private static List<String> words(Index index) {
    return index.keys().stream()
        .map(
            key ->
                key.target() instanceof OfColumn column
                    ? column.column()
                    : ((OfExpression) key.target()).sql())
        .toList();
  }

  /** Rows that a unique index does not allow beside each other. */
  static Question duplicates(QualifiedName table, Index index) {
    List<String> keys =
        index.keys().stream()
            .map(
                key ->
                    key.target() instanceof OfColumn column
                        ? SqlNames.quoted(column.column())
                        : ((OfExpression) key.target()).sql())
            .toList();
    return new Question.Duplicates(table, keys, index.predicate(), index.nullsNotDistinct());
  }

  /** Rows that a key does not allow beside each other; empty for what is none, or temporal. */
  static Optional<Question> duplicates(QualifiedName table, Constraint constraint) {
    List<String> keys = columnsOf(constraint).stream().map(SqlNames::quoted).toList();
    boolean nullsNotDistinct = constraint instanceof Unique key && key.nullsNotDistinct();
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new Question.Duplicates(table, keys, null, nullsNotDistinct));
  }

  private static List<String> columnsOf(Constraint constraint) {
    if (constraint instanceof Unique unique && !unique.withoutOverlaps()) {
      return unique.columns();
    }
    return constraint instanceof PrimaryKey key && !key.withoutOverlaps()
        ? key.columns()
        : List.of();
  }

  private static Check check(
      Item item, QualifiedName table, List<String> columns, Question question, Scene scene) {
    String head =
        "A unique constraint covering the columns `["
            + String.join(",", columns)
            + "]` on the table `"
            + scene.nameOf(table)
            + "` will be added. If there are existing duplicate values, this will fail.";
    return new Check(
        item,
        HazardKind.UNIQUE_ADDED,
        Severity.BLOCKING,
        head,
        question,
        List.of(new Question.Rows(table)),
        groups -> head + " There are " + groups + " groups of duplicates.");
  }
}
