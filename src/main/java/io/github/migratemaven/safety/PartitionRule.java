package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.Lineage.Partition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.diff.LineageChange.PartitionOf;
import io.github.migratemaven.diff.TableChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that are in the way of a partition: its own outside of the bound, the default's within. */
final class PartitionRule implements Rule {

  @Override
  public Stream<io.github.migratemaven.safety.Check> checks(Change change, Scene scene) {
    if (change instanceof LineageChange.Join join && join.bond() instanceof PartitionOf of) {
      List<io.github.migratemaven.safety.Check> checks = new ArrayList<>();
      // PostgreSQL does not look at the rows of a foreign table.
      if (!join.child().isForeign()) {
        checks.add(attached(join.child(), of.partition(), scene));
      }
      ofDefault(join.table(), of.partition(), scene).ifPresent(checks::add);
      return checks.stream();
    }
    if (change instanceof TableChange.Create create
        && create.table().lineage().partition() != null) {
      return ofDefault(create.subject(), create.table().lineage().partition(), scene).stream();
    }
    return Stream.empty();
  }

  private static io.github.migratemaven.safety.Check attached(
      Table child, Partition partition, Scene scene) {
    QualifiedName table = child.name();
    String head =
        "The table `"
            + scene.nameOf(table)
            + "` will be attached to `"
            + scene.nameOf(partition.of())
            + "` as its partition "
            + partition.bound()
            + ". If there are existing rows that do not fit, this will fail.";
    return new io.github.migratemaven.safety.Check(
        Item.table(table, scene.names()),
        HazardKind.PARTITION_ATTACHED,
        Severity.BLOCKING,
        head,
        getsKeys(child, scene)
            ? new Question.Unanswerable()
            : scene
                .families()
                .after()
                .table(partition.of())
                .flatMap(parent -> PartitionRows.of(partition, parent))
                .<Question>map(rows -> new Question.Violations(table, rows))
                .orElse(new Question.Unanswerable()),
        List.of(new Question.Rows(table)),
        rows -> head + " There are " + rows + " such rows.");
  }

  /** Whether it gets keys of its new parent, which its rows might break. */
  private static boolean getsKeys(Table child, Scene scene) {
    Pair<List<Constraint>> constraints =
        new Pair<>(
            scene.families().before().table(child.name()).map(PartitionRule::all).orElse(List.of()),
            child.lineage().inherited().constraints());
    List<Constraint> known = constraints.before().stream().map(PartitionRule::plain).toList();
    return constraints.after().stream()
        .filter(constraint -> !(constraint instanceof Check))
        .anyMatch(constraint -> !known.contains(plain(constraint)));
  }

  private static List<Constraint> all(Table table) {
    List<Constraint> all = new ArrayList<>(table.constraints());
    all.addAll(table.lineage().inherited().constraints());
    return all;
  }

  private static Constraint plain(Constraint constraint) {
    return constraint.withName("").withComment(null);
  }

  /** The rows that are in the default partition and would belong to this one. */
  private static Optional<io.github.migratemaven.safety.Check> ofDefault(
      QualifiedName table, Partition partition, Scene scene) {
    Families after = scene.families().after();
    return after.children(partition.of()).stream()
        .filter(sibling -> !sibling.equals(table))
        .filter(sibling -> isDefault(after.table(sibling)))
        .filter(sibling -> isDefault(scene.families().before().table(sibling)))
        .findFirst()
        .map(rest -> inTheWay(table, partition, rest, after, scene));
  }

  private static io.github.migratemaven.safety.Check inTheWay(
      QualifiedName table, Partition partition, QualifiedName rest, Families after, Scene scene) {
    String head =
        "The rows of `"
            + scene.nameOf(table)
            + "` are those of `"
            + scene.nameOf(partition.of())
            + "` "
            + partition.bound()
            + ". If there are existing ones in `"
            + scene.nameOf(rest)
            + "`, this will fail.";
    return new io.github.migratemaven.safety.Check(
        Item.table(rest, scene.names()),
        HazardKind.DEFAULT_PARTITION_HOLDS_ROWS,
        Severity.BLOCKING,
        head,
        after
            .table(partition.of())
            .flatMap(parent -> PartitionRows.of(partition, parent))
            .<Question>map(rows -> new Question.Violations(rest, "NOT (" + rows + ")"))
            .orElse(new Question.Unanswerable()),
        List.of(new Question.Rows(rest)),
        rows -> head + " There are " + rows + " such rows.");
  }

  private static boolean isDefault(Optional<Table> table) {
    return table
        .map(known -> known.lineage().partition())
        .filter(partition -> partition.bound().equals("DEFAULT"))
        .isPresent();
  }
}
