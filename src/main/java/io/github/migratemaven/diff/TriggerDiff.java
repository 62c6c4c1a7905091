package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Trigger;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the triggers of relations that stay; others go with theirs. */
final class TriggerDiff {

  private TriggerDiff() {}

  static List<Change> between(Pair<Catalog> catalogs) {
    Relations remaining = Relations.of(catalogs.after());
    Matching<Trigger> matching = Matching.of(catalogs.map(Catalog::triggers), Trigger::object);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new TriggerChange.Create(added)));
    matching.kept().forEach(kept -> compare(kept, changes));
    matching.dropped().stream()
        .filter(dropped -> remaining.contain(dropped.relation()))
        .forEach(dropped -> changes.add(new TriggerChange.Drop(dropped)));
    return changes;
  }

  private static void compare(Pair<Trigger> trigger, List<Change> changes) {
    if (trigger.differIn(TriggerDiff::definition)) {
      // There is no CREATE OR REPLACE CONSTRAINT TRIGGER, and none turns into an ordinary one.
      boolean inPlace =
          !trigger.before().constraint() && !trigger.after().constraint()
              || !trigger.differIn(TriggerDiff::text);
      if (!inPlace) {
        changes.add(new TriggerChange.Recreate(trigger));
        return;
      }
      changes.add(new TriggerChange.Alter(trigger));
    }
    Trigger after = trigger.after();
    CommentDiff.between(
            new CommentTarget(Kind.TRIGGER, after.relation(), after.name()),
            trigger.before().comment(),
            after.comment())
        .ifPresent(changes::add);
  }

  private static Trigger definition(Trigger trigger) {
    return new Trigger(
        trigger.relation(),
        trigger.name(),
        trigger.constraint(),
        trigger.event(),
        trigger.action(),
        trigger.firing(),
        null);
  }

  private static List<Object> text(Trigger trigger) {
    return List.of(trigger.constraint(), trigger.event(), trigger.action());
  }
}
