package io.github.migratemaven.catalog;

import java.util.Set;

/** The kinds of objects that are compared as a {@link Definition}. */
public enum DefinitionKind {
  COLLATION("collation", ObjectName.Kind.DEFINITION, Set.of()),
  EVENT_TRIGGER("event trigger", ObjectName.Kind.DEFINITION, Set.of("enabled"));

  private final String words;
  private final ObjectName.Kind node;
  private final Set<String> alterable;

  DefinitionKind(String words, ObjectName.Kind node, Set<String> alterable) {
    this.words = words;
    this.node = node;
    this.alterable = alterable;
  }

  /** What people call it, in the words of {@code pg_identify_object}. */
  public String words() {
    return words;
  }

  /** What it is among all that needs, or is needed. */
  ObjectName.Kind node() {
    return node;
  }

  /** The properties that PostgreSQL changes in place. */
  public Set<String> alterable() {
    return alterable;
  }
}
