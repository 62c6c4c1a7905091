package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.command.SchemaDiffResult.NotCompared;
import io.github.migratemaven.snapshot.ShadowState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, read.
 *
 * @param catalog printed by the same server version and under the same names as the other side
 * @param unmodelled what we cannot compare of it
 * @param onShadow the shadow's state that the catalog was read from; null for a database's own
 * @param notCompared what the shadow did not take of it
 */
record SeenState(
    Catalog catalog,
    List<Unmodelled> unmodelled,
    @Nullable ShadowState onShadow,
    List<NotCompared> notCompared) {

  SeenState {
    unmodelled = List.copyOf(unmodelled);
    notCompared = List.copyOf(notCompared);
  }

  /** A state as a database or nothing prints it. */
  static SeenState itself(Catalog catalog) {
    return new SeenState(catalog, catalog.unmodelled(), null, List.of());
  }

  /** A state that the shadow holds. */
  static SeenState on(ShadowState shadow) {
    return new SeenState(shadow.catalog(), shadow.catalog().unmodelled(), shadow, List.of());
  }
}
