package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Cast;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.plan.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Another type that changes values silently, under constraints that stay: two numbers that are
 * rounded may be the same one, or be in nobody's key.
 */
final class RetypedRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof ColumnChange.Alter alter)
        || Cast.of(alter.column(), scene.domains()) != Cast.LOSSY) {
      return Stream.empty();
    }
    ColumnName column = alter.columnName();
    return scene.kept().stream().flatMap(table -> checks(table, column, scene).stream());
  }

  private static List<Check> checks(Pair<Table> table, ColumnName column, Scene scene) {
    CheckedAgain again =
        new CheckedAgain(table.after().name(), "the type of a column changes", scene);
    List<Check> checks = new ArrayList<>();
    for (Constraint constraint : same(table.map(Table::constraints))) {
      if (CheckedAgain.looksAtRows(constraint) && isOn(table.after(), constraint, column)) {
        checks.add(again.of(constraint, question(table.after(), constraint)));
      }
    }
    if (table.after().name().equals(column.table())) {
      same(table.map(Table::indexes)).stream()
          .filter(index -> index.unique() && isOn(index, column.column()))
          .forEach(
              index -> checks.add(again.of(index, UniqueRule.duplicates(again.table(), index))));
    }
    return checks;
  }

  private static <T> List<T> same(Pair<List<T>> sides) {
    return sides.after().stream().filter(sides.before()::contains).toList();
  }

  private static Question question(Table table, Constraint constraint) {
    if (constraint instanceof Constraint.Check check) {
      return new Question.Violations(table.name(), check.expression());
    }
    if (constraint instanceof ForeignKey key) {
      return new Question.Orphans(table.name(), key);
    }
    return UniqueRule.duplicates(table.name(), constraint).orElse(new Question.Unanswerable());
  }

  private static boolean isOn(Table table, Constraint constraint, ColumnName column) {
    if (constraint instanceof ForeignKey key
        && key.references().equals(column.table())
        && key.referencedColumns().contains(column.column())) {
      return true;
    }
    return table.name().equals(column.table()) && isOn(constraint, column.column());
  }

  private static boolean isOn(Constraint constraint, String column) {
    if (constraint instanceof Constraint.Check check) {
      return mentions(check.expression(), column);
    }
    if (constraint instanceof Constraint.Exclusion exclusion) {
      return mentions(exclusion.elements(), column);
    }
    if (constraint instanceof ForeignKey key) {
      return key.columns().contains(column);
    }
    return constraint instanceof Unique unique
        ? unique.columns().contains(column)
        : constraint instanceof PrimaryKey key && key.columns().contains(column);
  }

  private static boolean isOn(Index index, String column) {
    return index.keys().stream()
            .anyMatch(
                key ->
                    key.target() instanceof OfColumn own
                        ? own.column().equals(column)
                        : mentions(key.target().toString(), column))
        || mentions(Objects.requireNonNullElse(index.predicate(), ""), column);
  }

  private static boolean mentions(String expression, String column) {
    return Mentions.anyOf(List.of(column), List.of(expression));
  }
}
