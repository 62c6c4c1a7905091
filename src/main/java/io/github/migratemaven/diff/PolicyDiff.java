package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the policies of a table, and whether they are heeded. */
final class PolicyDiff {

  private PolicyDiff() {}

  static List<Change> between(Pair<Table> table) {
    QualifiedName name = table.after().name();
    Matching<Policy> matching = Matching.of(table.map(Table::policies), Policy::name);
    Renaming<Policy> renaming = Renaming.among(matching, PolicyDiff::definition);
    List<Change> changes = new ArrayList<>();
    if (table.differIn(Table::rowSecurity)) {
      changes.add(new RowSecurityChange(table));
    }
    renaming.dropped().forEach(dropped -> changes.add(new PolicyChange.Drop(name, dropped)));
    for (Pair<Policy> renamed : renaming.renamed()) {
      changes.add(new PolicyChange.Rename(name, renamed));
      compareComment(name, renamed, changes);
    }
    matching.kept().forEach(kept -> compare(name, kept, changes));
    renaming.added().forEach(added -> changes.add(new PolicyChange.Create(name, added)));
    return changes;
  }

  private static void compare(QualifiedName table, Pair<Policy> policy, List<Change> changes) {
    if (mustBeReplaced(policy)) {
      changes.add(new PolicyChange.Replace(table, policy));
      return;
    }
    if (policy.differIn(PolicyDiff::definition)) {
      changes.add(new PolicyChange.Alter(table, policy));
    }
    compareComment(table, policy, changes);
  }

  /** ALTER POLICY changes neither the kind nor the command, and takes no expression away. */
  private static boolean mustBeReplaced(Pair<Policy> policy) {
    return policy.differIn(Policy::permissive)
        || policy.differIn(Policy::command)
        || policy.before().using() != null && policy.after().using() == null
        || policy.before().check() != null && policy.after().check() == null;
  }

  private static void compareComment(
      QualifiedName table, Pair<Policy> policy, List<Change> changes) {
    CommentDiff.between(
            new CommentTarget(Kind.POLICY, table, policy.after().name()),
            policy.before().comment(),
            policy.after().comment())
        .ifPresent(changes::add);
  }

  private static Policy definition(Policy policy) {
    return policy.withName("").withComment(null);
  }
}
