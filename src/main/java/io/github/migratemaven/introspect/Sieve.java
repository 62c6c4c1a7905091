package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.LeftOut;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets pass what a scope covers, and remembers what it does not. */
final class Sieve {

  private final Scope scope;
  private final Map<ObjectName, LeftOut> leftOut = new HashMap<>();

  Sieve(Scope scope) {
    this.scope = scope;
  }

  /** Whether an object counts. */
  boolean passes(ObjectKind kind, ObjectName object) {
    Optional<String> reason = scope.reasonAgainst(kind, object.name());
    reason.ifPresent(because -> leaveOut(new LeftOut(kind, object, because)));
    return reason.isEmpty();
  }

  /** Whether an object counts that counts with another, which has passed here or not. */
  boolean passesWith(ObjectName whole, ObjectKind kind, ObjectName object) {
    LeftOut missing = leftOut.get(whole);
    if (missing != null) {
      leaveOut(new LeftOut(kind, object, missing.reason()));
    }
    return missing == null;
  }

  /** Whether an object has passed, or has never come here. */
  boolean has(ObjectName object) {
    return !leftOut.containsKey(object);
  }

  /** The same for a table, view or sequence. */
  boolean hasRelation(QualifiedName relation) {
    return has(ObjectName.relation(relation)) && has(ObjectName.sequence(relation));
  }

  /** What has not passed. */
  List<LeftOut> leftOut() {
    return leftOut.values().stream().sorted(Comparator.comparing(LeftOut::object)).toList();
  }

  private void leaveOut(LeftOut object) {
    leftOut.put(object.object(), object);
  }
}
