package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Enforceable;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.Indexed;
import io.github.migratemaven.catalog.Deferral;
import io.github.migratemaven.catalog.Enforcement;
import io.github.migratemaven.catalog.OwnedIndex;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.StorageParameters;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares the constraints of a table.
 *
 * @param indexes knows which names of indexes are taken
 */
record ConstraintDiff(IndexDiff indexes) {

  List<Change> between(Pair<Table> table) {
    QualifiedName name = table.after().name();
    Matching<Constraint> matching = Matching.of(table.map(Table::constraints), Constraint::name);
    Renaming<Constraint> renaming =
        Renaming.among(
            matching,
            constraint -> Map.entry(constraint.definition(), parameters(constraint, table)));
    List<Change> changes = new ArrayList<>();
    renaming.dropped().forEach(dropped -> changes.add(new ConstraintChange.Drop(name, dropped)));
    matching.added().stream()
        .filter(Indexed.class::isInstance)
        .forEach(added -> indexes.clear(name, added.name(), changes));
    for (Pair<Constraint> renamed : renaming.renamed()) {
      changes.add(new ConstraintChange.Rename(name, renamed));
      compareComments(name, renamed, changes);
    }
    for (Pair<Constraint> kept : matching.kept()) {
      if (kept.differIn(constraint -> parameters(constraint, table))) {
        changes.add(new ConstraintChange.Replace(name, kept));
      } else {
        compare(name, kept, changes);
      }
    }
    renaming.added().forEach(added -> changes.add(new ConstraintChange.Add(name, added)));
    return changes;
  }

  private static void compare(
      QualifiedName table, Pair<Constraint> constraint, List<Change> changes) {
    boolean sameDefinition = !constraint.differIn(Constraint::definition);
    if (!sameDefinition && isOnlyToBeValidated(constraint)) {
      changes.add(new ConstraintChange.Validate(table, constraint.after()));
    } else if (!sameDefinition && !isAlterable(constraint)) {
      changes.add(new ConstraintChange.Replace(table, constraint));
      return;
    } else if (!sameDefinition
        || constraint.map(ConstraintDiff::index).differIn(OwnedIndex::storage)) {
      changes.add(new ConstraintChange.Alter(table, constraint));
    }
    compareComments(table, constraint, changes);
  }

  private static boolean isOnlyToBeValidated(Pair<Constraint> constraint) {
    return constraint.before() instanceof Enforceable before
        && before.enforcement() == Enforcement.NOT_VALID
        && before
            .withEnforcement(Enforcement.VALIDATED)
            .definition()
            .equals(constraint.after().definition());
  }

  /** PostgreSQL alters foreign keys alone, and forgets for none that old rows were looked at. */
  private static boolean isAlterable(Pair<Constraint> constraint) {
    return constraint.before() instanceof ForeignKey before
        && constraint.after() instanceof ForeignKey after
        && reference(before).equals(reference(after))
        && (before.enforcement() == after.enforcement()
            || after.enforcement() != Enforcement.NOT_VALID);
  }

  private static Constraint reference(ForeignKey key) {
    return key.withDeferral(Deferral.NOT_DEFERRABLE)
        .withEnforcement(Enforcement.VALIDATED)
        .definition();
  }

  /** ALTER INDEX SET takes no index of a partitioned table. */
  private static StorageParameters parameters(Constraint constraint, Pair<Table> table) {
    return table.after().lineage().key() == null
        ? StorageParameters.NONE
        : index(constraint).storage().parameters();
  }

  private static OwnedIndex index(Constraint constraint) {
    return constraint instanceof Indexed key ? key.index() : OwnedIndex.DEFAULT;
  }

  private static void compareComments(
      QualifiedName table, Pair<Constraint> constraint, List<Change> changes) {
    String name = constraint.after().name();
    CommentDiff.between(
            new CommentTarget(Kind.CONSTRAINT, table, name),
            constraint.before().comment(),
            constraint.after().comment())
        .ifPresent(changes::add);
    Pair<OwnedIndex> index = constraint.map(ConstraintDiff::index);
    CommentDiff.between(
            CommentTarget.of(Kind.INDEX, table.sibling(name)),
            index.before().comment(),
            index.after().comment())
        .ifPresent(changes::add);
  }
}
