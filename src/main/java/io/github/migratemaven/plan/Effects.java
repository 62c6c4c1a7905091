package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a step means to others.
 *
 * @param made what is there, and final, only after it
 * @param gone what is there, and as it was, only before it
 * @param needed what must be there for it, besides what the objects that it makes need
 * @param begun what is there after it as a mere shell, which needs nothing of what the object needs
 * @param hollowed what is still there after it, but needs nothing any more
 */
record Effects(
    Set<ObjectName> made,
    Set<ObjectName> gone,
    Set<ObjectName> needed,
    Set<ObjectName> begun,
    Set<ObjectName> hollowed) {

  static final Effects NONE = new Effects(Set.of(), Set.of(), Set.of());

  Effects() {
    this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  private Effects(Set<ObjectName> made, Set<ObjectName> gone, Set<ObjectName> needed) {
    this(made, gone, needed, Set.of(), Set.of());
  }

  /** The same of something that was not there before. */
  Effects endingNothing() {
    return new Effects(made, Set.of(), needed, begun, hollowed);
  }

  static Effects beginning(ObjectName object, Set<ObjectName> needed) {
    return new Effects(Set.of(), Set.of(), needed, Set.of(object), Set.of());
  }

  static Effects hollowing(ObjectName object, Set<ObjectName> needed) {
    return new Effects(Set.of(), Set.of(), needed, Set.of(), Set.of(object));
  }

  static Effects making(ObjectName object) {
    return new Effects(Set.of(object), Set.of(), Set.of());
  }

  static Effects ending(ObjectName object) {
    return new Effects(Set.of(), Set.of(object), Set.of());
  }

  static Effects changing(ObjectName object) {
    return new Effects(Set.of(object), Set.of(object), Set.of());
  }

  static Effects needing(ObjectName object) {
    return new Effects(Set.of(), Set.of(), Set.of(object));
  }
}
