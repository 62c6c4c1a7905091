package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the composite types; the order of attributes is a part of the type. */
final class CompositeDiff {

  private CompositeDiff() {}

  static List<Change> between(Pair<List<CompositeType>> types) {
    Matching<CompositeType> matching = Matching.of(types, CompositeType::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new CompositeChange.Create(added)));
    matching.kept().forEach(kept -> compare(kept, changes));
    matching.dropped().forEach(dropped -> changes.add(new CompositeChange.Drop(dropped)));
    return changes;
  }

  private static void compare(Pair<CompositeType> type, List<Change> changes) {
    boolean rebuilt = !keepsOrder(type);
    if (rebuilt) {
      changes.add(new CompositeChange.Rebuild(type));
      return;
    }
    if (type.differIn(CompositeDiff::definition)) {
      changes.add(new CompositeChange.Alter(type));
    }
    CommentDiff.between(
            CommentTarget.of(Kind.TYPE, type.after().name()),
            type.before().comment(),
            type.after().comment())
        .ifPresent(changes::add);
    Matching.of(type.map(CompositeType::attributes), Attribute::name)
        .kept()
        .forEach(kept -> compareComment(type.after(), kept, changes));
  }

  /** Whether dropping some attributes and adding others at the end leads to the wanted order. */
  private static boolean keepsOrder(Pair<CompositeType> type) {
    Pair<List<String>> names =
        type.map(side -> side.attributes().stream().map(Attribute::name).toList());
    List<String> kept = new ArrayList<>(names.before());
    kept.retainAll(names.after());
    return names.after().subList(0, kept.size()).equals(kept);
  }

  private static void compareComment(
      CompositeType type, Pair<Attribute> attribute, List<Change> changes) {
    CommentDiff.between(
            new CommentTarget(Kind.COLUMN, type.name(), attribute.after().name()),
            attribute.before().comment(),
            attribute.after().comment())
        .ifPresent(changes::add);
  }

  private static List<Attribute> definition(CompositeType type) {
    return type.attributes().stream().map(Attribute::withoutComment).toList();
  }
}
