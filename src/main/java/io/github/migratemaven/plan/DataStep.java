package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SequenceOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement about rows, part of a change of the schema. */
public sealed interface DataStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.data(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R fill(Fill step);

    R moveSequence(MoveSequence step);

    R keepPosition(KeepPosition step);

    R continueSequence(ContinueSequence step);
  }

  /** {@code UPDATE} of the rows in which the column is null. */
  record Fill(ColumnName column, String expression) implements DataStep {
    @Override
    public StepKind kind() {
      return StepKind.FILL;
    }

    @Override
    public QualifiedName subject() {
      return column.table();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fill(this);
    }
  }

  /**
   * A sequence begins where it shall, when its new bounds leave out the old beginning: PostgreSQL
   * refuses bounds that do not hold the position. One that has given out numbers of the new range
   * stays, and is left for the server to refuse.
   */
  record MoveSequence(QualifiedName sequence, Pair<SequenceOptions> options) implements DataStep {

    /** The step where it is needed. */
    static Optional<MoveSequence> ifNeeded(QualifiedName sequence, Pair<SequenceOptions> options) {
      MoveSequence move = new MoveSequence(sequence, options);
      return move.isNeeded() ? Optional.of(move) : Optional.empty();
    }

    /** Whether the old beginning is left out. */
    public boolean isNeeded() {
      return !holds(options.after(), options.before().start());
    }

    /** The sequence when it has been moved: with the old bounds, or with those of both sides. */
    public SequenceOptions moved() {
      return isBeyondOldBounds() ? options.before().and(options.after()) : options.before();
    }

    /** Whether the old bounds have to be wider first. */
    public boolean isBeyondOldBounds() {
      return !holds(options.before(), options.after().start());
    }

    private static boolean holds(SequenceOptions options, long position) {
      return options.min() <= position && position <= options.max();
    }

    @Override
    public StepKind kind() {
      return StepKind.MOVE_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return sequence;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.moveSequence(this);
    }
  }

  /** The last number that a column's sequence gave out is remembered, before the sequence goes. */
  record KeepPosition(ColumnName column, QualifiedName sequence) implements DataStep {
    @Override
    public StepKind kind() {
      return StepKind.KEEP_POSITION;
    }

    @Override
    public QualifiedName subject() {
      return sequence;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keepPosition(this);
    }
  }

  /**
   * The sequence of a serial or identity column goes on behind the values that are there, and
   * behind what a sequence before it has given out.
   *
   * @param behindFormer whether there was one, see {@link KeepPosition}
   */
  record ContinueSequence(ColumnName column, SequenceOptions options, boolean behindFormer)
      implements DataStep {

    /** The steps for a column that may have counted with a sequence that goes. */
    static List<Step> after(
        @Nullable QualifiedName former, ColumnName column, SequenceOptions options) {
      return former == null
          ? List.of(new ContinueSequence(column, options, false))
          : List.of(new KeepPosition(column, former), new ContinueSequence(column, options, true));
    }

    @Override
    public StepKind kind() {
      return StepKind.CONTINUE_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return column.table();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.continueSequence(this);
    }
  }
}
