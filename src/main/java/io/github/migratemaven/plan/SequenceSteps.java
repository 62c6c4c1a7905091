package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceLogging;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.SequenceChange;
import io.github.migratemaven.diff.StorageChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of changed sequences. */
final class SequenceSteps implements SequenceChange.Visitor<List<Step>> {

  private final Situation situation;
  private final Serials serials;
  private final SequenceOwnerships ownerships;
  private final List<Pair<Sequence>> kept;
  private final Map<QualifiedName, List<Pair<Sequence>>> ownedBy = new HashMap<>();

  SequenceSteps(Situation situation, Serials serials) {
    this.situation = situation;
    this.serials = serials;
    this.ownerships = new SequenceOwnerships(situation.catalogs().before().access());
    this.kept = Matching.of(situation.catalogs().map(Catalog::sequences), Sequence::name).kept();
    for (Pair<Sequence> sequence : kept) {
      ColumnName owner = sequence.before().owner();
      if (owner != null) {
        ownedBy.computeIfAbsent(owner.table(), table -> new ArrayList<>()).add(sequence);
      }
    }
  }

  @Override
  public List<Step> create(SequenceChange.Create change) {
    Sequence sequence = change.sequence();
    List<Step> steps = new ArrayList<>();
    if (!serials.bring(sequence, situation)) {
      steps.add(new SequenceStep.Create(sequence));
      if (sequence.owner() != null) {
        ownerships
            .ofNew(sequence.owner())
            .ifPresent(role -> steps.add(new SequenceStep.Entrust(sequence.name(), role)));
        steps.add(new SequenceStep.Own(StepKind.OWN_SEQUENCE, sequence.name(), sequence.owner()));
        goOnBehindRows(sequence, sequence.owner(), steps);
      }
    }
    Comments.add(CommentTarget.of(Kind.SEQUENCE, sequence.name()), sequence.comment(), steps);
    return steps;
  }

  @Override
  public List<Step> alter(SequenceChange.Alter change) {
    Pair<Sequence> sequence = change.sequence();
    List<Step> steps = new ArrayList<>();
    if (sequence.differIn(Sequence::options)) {
      steps.addAll(count(sequence.after().name(), sequence.map(Sequence::options)));
    }
    if (sequence.differIn(Sequence::owner)) {
      changeOwner(sequence, steps);
    }
    if (sequence.differIn(Sequence::logging) && !followsItsTable(sequence.before())) {
      steps.add(new SequenceStep.SetLogging(sequence.after().name(), sequence.after().logging()));
    }
    return steps;
  }

  private static List<Step> count(QualifiedName sequence, Pair<SequenceOptions> options) {
    Optional<DataStep.MoveSequence> move = DataStep.MoveSequence.ifNeeded(sequence, options);
    SequenceOptions moved = move.map(DataStep.MoveSequence::moved).orElse(options.before());
    List<Step> steps = new ArrayList<>(move.stream().toList());
    steps.add(new SequenceStep.Alter(sequence, new Pair<>(moved, options.after())));
    return steps;
  }

  /** What sequences need whose table takes them along when it is logged or no longer so. */
  List<Step> behind(StorageChange change) {
    List<Step> steps = new ArrayList<>();
    if (!change.storage().differIn(TableStorage::unlogged)) {
      return steps;
    }
    for (Pair<Sequence> sequence : ownedBy.getOrDefault(change.table(), List.of())) {
      SequenceLogging logging = sequence.after().logging();
      if (logging != logging.of(change.storage().after())) {
        steps.add(new SequenceStep.SetLogging(sequence.after().name(), logging));
      }
    }
    return steps;
  }

  private boolean followsItsTable(Sequence sequence) {
    return sequence.owner() != null && situation.changesLogging(sequence.owner().table());
  }

  @Override
  public List<Step> drop(SequenceChange.Drop change) {
    ColumnName owner = change.sequence().owner();
    // A sequence goes with the column that owns it.
    return owner != null && situation.isGone(owner)
        ? List.of()
        : List.of(new SequenceStep.Drop(change.sequence().name()));
  }

  /** Sequences that would go with a column, although the column comes back. */
  List<Step> aroundRecreatedOwners() {
    List<Step> steps = new ArrayList<>();
    kept.stream()
        .filter(kept -> !kept.differIn(Sequence::owner))
        .forEach(
            kept -> {
              ColumnName owner = kept.before().owner();
              if (owner != null && situation.isGone(owner)) {
                changeOwner(kept, steps);
              }
            });
    return steps;
  }

  /** A new sequence for a column that has rows would begin with values that are taken. */
  private void goOnBehindRows(Sequence sequence, ColumnName owner, List<Step> steps) {
    if (!situation.isNew(owner) && !situation.isForeign(owner.table())) {
      steps.addAll(
          DataStep.ContinueSequence.after(
              situation.formerCounter(owner), owner, sequence.options()));
    }
  }

  private void changeOwner(Pair<Sequence> sequence, List<Step> steps) {
    ColumnName before = sequence.before().owner();
    ColumnName after = sequence.after().owner();
    Optional<Role> role =
        after == null ? Optional.empty() : ownerships.of(sequence.before().name(), after);
    if (before != null && (after == null || situation.isGone(before) || role.isPresent())) {
      steps.add(new SequenceStep.Own(StepKind.ALTER_SEQUENCE, sequence.after().name(), null));
    }
    role.ifPresent(other -> steps.add(new SequenceStep.Entrust(sequence.after().name(), other)));
    if (after != null) {
      steps.add(new SequenceStep.Own(StepKind.OWN_SEQUENCE, sequence.after().name(), after));
    }
  }
}
