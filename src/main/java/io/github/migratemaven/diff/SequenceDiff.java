package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the sequences, without their positions. */
final class SequenceDiff {

  private SequenceDiff() {}

  static List<Change> between(Pair<List<Sequence>> sequences) {
    Matching<Sequence> matching = Matching.of(sequences, Sequence::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new SequenceChange.Create(added)));
    for (Pair<Sequence> kept : matching.kept()) {
      if (kept.differIn(Sequence::options)
          || kept.differIn(Sequence::owner)
          || kept.differIn(Sequence::logging)) {
        changes.add(new SequenceChange.Alter(kept));
      }
      CommentDiff.between(
              CommentTarget.of(Kind.SEQUENCE, kept.after().name()),
              kept.before().comment(),
              kept.after().comment())
          .ifPresent(changes::add);
    }
    matching.dropped().forEach(dropped -> changes.add(new SequenceChange.Drop(dropped)));
    return changes;
  }
}
