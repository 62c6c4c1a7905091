package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the enum types. */
final class EnumDiff {

  private EnumDiff() {}

  static List<Change> between(Pair<List<EnumType>> enums) {
    Matching<EnumType> matching = Matching.of(enums, EnumType::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new EnumChange.Create(added)));
    for (Pair<EnumType> kept : matching.kept()) {
      if (kept.differIn(EnumType::values)) {
        changes.add(changeOf(kept));
      }
      CommentDiff.between(
              CommentTarget.of(Kind.TYPE, kept.after().name()),
              kept.before().comment(),
              kept.after().comment())
          .ifPresent(changes::add);
    }
    matching.dropped().forEach(dropped -> changes.add(new EnumChange.Drop(dropped)));
    return changes;
  }

  private static EnumChange changeOf(Pair<EnumType> type) {
    List<String> common = new ArrayList<>(type.after().values());
    common.retainAll(type.before().values());
    return common.equals(type.before().values())
        ? new EnumChange.AddValues(type)
        : new EnumChange.Rebuild(type);
  }
}
