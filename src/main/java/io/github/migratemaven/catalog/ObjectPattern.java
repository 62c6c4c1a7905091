package io.github.migratemaven.catalog;

import java.util.List;

/**
 * Which objects a person means: {@code audit.*}, {@code view:report_?}, {@code schema:legacy}.
 *
 * @param text as it was written
 * @param kinds the kinds it is about; none for whatever stands in the schema
 * @param schema the names of schemas it is about
 * @param name the names it is about
 */
record ObjectPattern(String text, List<ObjectKind> kinds, Glob schema, Glob name) {
  ObjectPattern {
    kinds = List.copyOf(kinds);
  }

  boolean matches(ObjectKind kind, QualifiedName object) {
    return isAbout(kind, object.schema())
        && schema.matches(object.schema())
        && name.matches(object.name());
  }

  /** Whether something that stands in a schema can match. */
  boolean reaches(String namespace) {
    return PatternKinds.standInSchemas(kinds) && schema.matches(namespace);
  }

  private boolean isAbout(ObjectKind kind, String namespace) {
    return kinds.isEmpty() ? !namespace.isEmpty() : kinds.contains(kind);
  }
}
