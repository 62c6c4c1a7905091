package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.ChildOf;
import io.github.migratemaven.diff.LineageChange.PartitionOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that queries of a parent no longer see, or see past the policies of the child. */
final class LineageRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof LineageChange.Leave leave) {
      return parent(leave.bond())
          .filter(parent -> !staysBelow(parent, leave.table(), scene))
          .map(parent -> left(leave.table(), parent, scene))
          .stream();
    }
    if (change instanceof LineageChange.Join join && join.child().rowSecurity().enabled()) {
      return parent(join.bond()).map(parent -> joined(join.table(), parent, scene)).stream();
    }
    return Stream.empty();
  }

  private static Optional<QualifiedName> parent(Bond bond) {
    if (bond instanceof PartitionOf partition) {
      return Optional.of(partition.partition().of());
    }
    return bond instanceof ChildOf child ? Optional.of(child.parent()) : Optional.empty();
  }

  /** A partition that only gets another bound; or nobody is left to ask the parent. */
  private static boolean staysBelow(QualifiedName parent, QualifiedName child, Scene scene) {
    Families after = scene.families().after();
    return after
            .table(child)
            .filter(table -> table.lineage().ancestors().contains(parent))
            .isPresent()
        || after.table(parent).isEmpty();
  }

  private static Check left(QualifiedName child, QualifiedName parent, Scene scene) {
    return check(
        child,
        HazardKind.ROWS_LEAVE_PARENT,
        "The table `"
            + scene.nameOf(child)
            + "` will leave `"
            + scene.nameOf(parent)
            + "`. It keeps its rows, but queries of `"
            + scene.nameOf(parent)
            + "` no longer see them.",
        scene);
  }

  private static Check joined(QualifiedName child, QualifiedName parent, Scene scene) {
    return check(
        child,
        HazardKind.ROWS_JOIN_PARENT,
        "The rows of `"
            + scene.nameOf(child)
            + "` will be seen through `"
            + scene.nameOf(parent)
            + "`, too, where the policies of `"
            + scene.nameOf(child)
            + "` do not count.",
        scene);
  }

  private static Check check(QualifiedName child, HazardKind kind, String text, Scene scene) {
    return new Check(
        Item.table(child, scene.names()),
        kind,
        Severity.ACCESS,
        text,
        new Question.Unanswerable(),
        List.of(new Question.Rows(child)),
        rows -> text);
  }
}
