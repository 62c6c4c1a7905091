package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.ServerTrouble;
import java.sql.SQLException;

/** {@code diff}: what leads from one state of a schema to another. Only reads. */
public final class SchemaDiff {

  private final Workplace workplace;
  private final Listener listener;

  /** A comparison on this machine. */
  public SchemaDiff(Workplace workplace, Listener listener) {
    this.workplace = workplace;
    this.listener = listener;
  }

  /**
   * Compares two states.
   *
   * @throws io.github.migratemaven.error.MigrateException when one of them cannot be read
   */
  public SchemaDiffResult run(SchemaDiffRequest request) {
    try (Comparison comparison = new Comparison(request.project(), workplace, listener)) {
      Pair<SeenState> seen = comparison.see(new Pair<>(request.from(), request.to()));
      return Differences.between(comparison.settled(seen), seen, comparison);
    } catch (SQLException e) {
      throw ServerTrouble.with("one of the two sides", e);
    }
  }
}
