package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.SequenceChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed sequences. */
final class SequenceSteps implements SequenceChange.Visitor<List<Step>> {

  private final Situation situation;
  private final Serials serials;

  SequenceSteps(Situation situation, Serials serials) {
    this.situation = situation;
    this.serials = serials;
  }

  @Override
  public List<Step> create(SequenceChange.Create change) {
    Sequence sequence = change.sequence();
    List<Step> steps = new ArrayList<>();
    if (!serials.bring(sequence, situation)) {
      steps.add(new SequenceStep.Create(sequence));
      if (sequence.owner() != null) {
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
      steps.addAll(
          DataStep.MoveSequence.ifNeeded(sequence.after().name(), sequence.map(Sequence::options)));
      steps.add(new SequenceStep.Alter(sequence.after().name(), sequence.map(Sequence::options)));
    }
    if (sequence.differIn(Sequence::owner)) {
      changeOwner(sequence, steps);
    }
    return steps;
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
    Matching.of(situation.catalogs().map(Catalog::sequences), Sequence::name).kept().stream()
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
    if (!situation.isNew(owner)) {
      steps.add(new DataStep.ContinueSequence(owner, sequence.options()));
    }
  }

  private void changeOwner(Pair<Sequence> sequence, List<Step> steps) {
    ColumnName before = sequence.before().owner();
    ColumnName after = sequence.after().owner();
    if (before != null && (after == null || situation.isGone(before))) {
      steps.add(new SequenceStep.Own(StepKind.ALTER_SEQUENCE, sequence.after().name(), null));
    }
    if (after != null) {
      steps.add(new SequenceStep.Own(StepKind.OWN_SEQUENCE, sequence.after().name(), after));
    }
  }
}
