package io.github.migratemaven.introspect;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads what others may change meanwhile. A snapshot alone does not help, since {@code
 * pg_get_viewdef} and its kin look at the newest catalogs: what was read of two moments is read
 * once more, and is an error when it changes again.
 */
final class SteadyReading<T> {

  /** What is read in one snapshot. */
  interface Reading<T> {
    T in(Snapshot snapshot) throws SQLException;
  }

  private static final int SHOWN = 10;

  private final Connection connection;
  private final Scope scope;
  private final Reading<T> reading;

  SteadyReading(Connection connection, Scope scope, Reading<T> reading) {
    this.connection = connection;
    this.scope = scope;
    this.reading = reading;
  }

  /**
   * What was read of one moment.
   *
   * @throws io.github.migratemaven.error.MigrateException M464 when there was none
   */
  T result() throws SQLException {
    Optional<T> first = attempt(new ConcurrentChanges(scope));
    if (first.isPresent()) {
      return first.get();
    }
    ConcurrentChanges changes = new ConcurrentChanges(scope);
    return attempt(changes).orElseThrow(() -> unsteady(changes.sorted()));
  }

  /** Nothing when something was changed meanwhile. */
  private Optional<T> attempt(ConcurrentChanges changes) throws SQLException {
    try (Snapshot snapshot = Snapshot.open(connection, scope.defaultSchema())) {
      return snapshot.isOurs() ? watched(snapshot, changes) : Optional.of(reading.in(snapshot));
    }
  }

  private Optional<T> watched(Snapshot snapshot, ConcurrentChanges changes) throws SQLException {
    snapshot.mark();
    try {
      T value = reading.in(snapshot);
      snapshot.run(List.of(changes), "{}");
      return changes.isEmpty() ? Optional.of(value) : Optional.empty();
    } catch (SQLException e) {
      if (!explain(snapshot, changes, e)) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** What is dropped in the middle of being read makes the server fail. */
  private static boolean explain(
      Snapshot snapshot, ConcurrentChanges changes, SQLException failure) {
    try {
      snapshot.backToMark();
      snapshot.run(List.of(changes), "{}");
      return !changes.isEmpty();
    } catch (SQLException e) {
      failure.addSuppressed(e);
      return false;
    }
  }

  private static RuntimeException unsteady(List<String> changes) {
    int more = changes.size() - SHOWN;
    return Problem.of(
            ErrorCode.M464, "The schema was changed while it was read, and again the second time.")
        .at(changes.stream().limit(SHOWN).toList())
        .at(more > 0 ? List.of("and " + more + " more") : List.of())
        .state("Nothing was compared: what was read is of two moments.")
        .next(NextStep.text("", "Run the same again when whoever changes it is done."))
        .raise();
  }
}
