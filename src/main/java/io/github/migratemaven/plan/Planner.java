package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import java.util.List;

/** Turns changes into steps in an order that PostgreSQL accepts. */
public final class Planner {

  private Planner() {}

  /**
   * Plans without fills.
   *
   * @param changes what {@code Diff.between(catalogs)} gave, or a part of it
   * @param catalogs both sides
   */
  public static Plan plan(List<Change> changes, Pair<Catalog> catalogs) {
    return plan(changes, catalogs, Fills.NONE);
  }

  /**
   * Plans with values for the rows that lack one.
   *
   * @param changes what {@code Diff.between(catalogs)} gave, or a part of it
   * @param catalogs both sides
   * @param fills values for columns that become required
   * @throws io.github.migratemaven.error.MigrateException M402 when a fill is for a column that
   *     does not become required, and the code of a {@link Limit} that a change meets
   */
  public static Plan plan(List<Change> changes, Pair<Catalog> catalogs, Fills fills) {
    return asFarAsPossible(changes, catalogs, fills).whole();
  }

  /**
   * Plans what can be planned, and says what is left to a person.
   *
   * @param changes what {@code Diff.between(catalogs)} gave, or a part of it
   * @param catalogs both sides
   * @param fills values for columns that become required
   * @throws io.github.migratemaven.error.MigrateException M402 when a fill is for a column that
   *     does not become required
   */
  public static Plan asFarAsPossible(List<Change> changes, Pair<Catalog> catalogs, Fills fills) {
    fills.requireUse(changes);
    return new Possible(catalogs, fills).plan(changes);
  }
}
