package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Inherited;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.OfType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Constraints and indexes of a child that are its own on one side and inherited on the other. */
final class InheritedParts {

  private final Pair<Table> table;
  private final Inherited after;
  private final boolean leaves;
  private final boolean joins;

  /** What parents that stay have, by name. */
  private final Set<String> ofKeptParents = new HashSet<>();

  InheritedParts(Pair<Table> table, List<Pair<Table>> keptParents, Matching<Bond> bonds) {
    this.table = table;
    this.after = table.after().lineage().inherited();
    this.leaves = bonds.dropped().stream().anyMatch(InheritedParts::isToTable);
    this.joins = bonds.added().stream().anyMatch(InheritedParts::isToTable);
    keptParents.forEach(
        parent -> {
          parent.before().constraints().forEach(each -> ofKeptParents.add(each.name()));
          parent
              .before()
              .lineage()
              .inherited()
              .constraints()
              .forEach(each -> ofKeptParents.add(each.name()));
        });
  }

  private static boolean isToTable(Bond bond) {
    return !(bond instanceof OfType);
  }

  /** Both sides with all parts that the table itself has to bring, change or drop. */
  Pair<Table> settled() {
    Inherited before = table.before().lineage().inherited();
    List<Constraint> freed = freed(before);
    List<Index> freedIndexes = leaves ? before.indexes() : List.of();
    List<Constraint> constraints = plus(table.before().constraints(), freed, Constraint::name);
    List<Index> indexes = plus(table.before().indexes(), freedIndexes, Index::name);
    List<Constraint> newlyInherited =
        minus(
            after.constraints(),
            minus(before.constraints(), freed, InheritedParts::definition),
            InheritedParts::definition);
    List<Index> newIndexes =
        minus(
            after.indexes(),
            minus(before.indexes(), freedIndexes, InheritedParts::definition),
            InheritedParts::definition);
    List<Constraint> demanded =
        newlyInherited.stream().filter(each -> joins && each instanceof Check).toList();
    List<Constraint> adopted =
        newlyInherited.stream().filter(each -> !demanded.contains(each)).toList();
    return new Pair<>(
        table
            .before()
            .withConstraints(
                withoutAdopted(
                    constraints,
                    table.after().constraints(),
                    adopted,
                    Constraint::name,
                    InheritedParts::definition))
            .withIndexes(
                withoutAdopted(
                    indexes,
                    table.after().indexes(),
                    newIndexes,
                    Index::name,
                    InheritedParts::definition)),
        table
            .after()
            .withConstraints(plus(table.after().constraints(), demanded, Constraint::name)));
  }

  /** What was inherited and becomes the table's own: it left, or a parent dropped its part. */
  private List<Constraint> freed(Inherited before) {
    Set<String> inheritedAfter = new HashSet<>();
    after.constraints().forEach(each -> inheritedAfter.add(each.name()));
    return before.constraints().stream()
        .filter(
            each ->
                leaves
                    ? !ofKeptParents.contains(each.name())
                    : before.ownConstraints().contains(each.name())
                        && !inheritedAfter.contains(each.name()))
        .toList();
  }

  /** PostgreSQL takes what is there for a part that is inherited from now on. */
  private static <T> List<T> withoutAdopted(
      List<T> before,
      List<T> after,
      List<T> adopted,
      Function<T, String> name,
      Function<T, ?> definition) {
    Set<String> wanted = new HashSet<>();
    after.forEach(each -> wanted.add(name.apply(each)));
    List<T> candidates =
        before.stream().filter(each -> !wanted.contains(name.apply(each))).toList();
    List<T> left = minus(candidates, adopted, definition);
    return before.stream()
        .filter(each -> left.contains(each) || !candidates.contains(each))
        .toList();
  }

  private static <T> List<T> plus(List<T> own, List<T> more, Function<T, String> name) {
    Set<String> names = new HashSet<>();
    own.forEach(each -> names.add(name.apply(each)));
    List<T> all = new ArrayList<>(own);
    more.stream().filter(each -> names.add(name.apply(each))).forEach(all::add);
    all.sort(Comparator.comparing(name));
    return all;
  }

  /** The members of one list for which the other has none of the same definition. */
  private static <T> List<T> minus(List<T> list, List<T> other, Function<T, ?> definition) {
    List<Object> taken = new ArrayList<>();
    other.forEach(each -> taken.add(definition.apply(each)));
    return list.stream().filter(each -> !taken.remove((Object) definition.apply(each))).toList();
  }

  /** Checks are inherited by name, keys whatever they are called. */
  private static Constraint definition(Constraint constraint) {
    Constraint plain = constraint.withComment(null);
    return constraint instanceof Check ? plain : plain.withName("");
  }

  private static Index definition(Index index) {
    return index.withName("").withComment(null);
  }
}
