package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Unmodelled;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Identities of objects that are only named; PostgreSQL quotes in them what it finds necessary.
 *
 * @param texts such as {@code public.orders}
 */
record Identities(Set<String> texts) {

  private static final String INVALID_INDEX = "invalid index";

  /** The indexes of a catalog that a CREATE INDEX CONCURRENTLY did not finish. */
  static Identities ofInvalidIndexes(Catalog catalog) {
    return new Identities(
        catalog.unmodelled().stream()
            .filter(object -> object.kind().equals(INVALID_INDEX))
            .map(Unmodelled::identity)
            .collect(Collectors.toSet()));
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  boolean contain(QualifiedName name) {
    String schema = SqlNames.quoted(name.schema());
    String own = SqlNames.quoted(name.name());
    return texts.contains(name.schema() + "." + name.name())
        || texts.contains(name.schema() + "." + own)
        || texts.contains(schema + "." + name.name())
        || texts.contains(schema + "." + own);
  }
}
