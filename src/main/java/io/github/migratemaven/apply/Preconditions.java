package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.BaselineList;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What has to hold before anything is changed. */
final class Preconditions {

  private static final int TABLES_SHOWN = 5;
  private static final String UNTOUCHED = "Nothing was changed.";

  private final Target target;
  private final ApplySettings settings;
  private final MigrationsDirectory directory;

  Preconditions(Target target, ApplySettings settings, MigrationsDirectory directory) {
    this.target = target;
    this.settings = settings;
    this.directory = directory;
  }

  /**
   * Checks all of it.
   *
   * @throws io.github.migratemaven.error.MigrateException P3005, P3009, P3015, M305 to M309
   */
  void check(HistoryState state) throws SQLException {
    checkDirectory(state);
    if (!state.hasLedger()) {
      checkEmptyDatabase();
    }
    checkFailures(state);
    new HistoryPolicies(target, settings).check(state);
  }

  private void checkDirectory(HistoryState state) {
    if (!directory.exists()) {
      throw Problem.of(ErrorCode.M305, "There is no migrations directory.")
          .at(directory.path().toString())
          .state(UNTOUCHED)
          .next(NextStep.text("If it is elsewhere", "Name it with <migrations>."))
          .next(NextStep.goal("If there is none yet", "dev"))
          .raise();
    }
    if (directory.migrations().isEmpty() && !state.missing().isEmpty()) {
      throw Problem.of(
              ErrorCode.M306,
              "The migrations directory is empty, but "
                  + state.missing().size()
                  + " migrations were applied to "
                  + target.address()
                  + ".")
          .at(directory.path().toString())
          .state(UNTOUCHED)
          .next(NextStep.text("", "Check <migrations> and the checkout."))
          .raise();
    }
    // Asking for its checksum is what complains of a folder without a script.
    directory.migrations().stream()
        .filter(migration -> !migration.hasScript())
        .forEach(Migration::checksum);
  }

  private void checkEmptyDatabase() throws SQLException {
    List<String> tables = tables();
    if (tables.isEmpty()) {
      return;
    }
    int more = tables.size() - TABLES_SHOWN;
    throw Problem.of(
            ErrorCode.P3005,
            "Database " + target.address() + " is not empty and has no migration history.")
        .at(
            "Tables: "
                + String.join(", ", tables.subList(0, Math.min(TABLES_SHOWN, tables.size())))
                + (more > 0 ? " and " + more + " more" : ""))
        .state(UNTOUCHED)
        .next(howToBegin())
        .next(NextStep.text("If it is the wrong database", "Check the URL."))
        .raise();
  }

  private NextStep howToBegin() {
    if (directory.migrations().isEmpty()) {
      return NextStep.goal("Make it the beginning of a history", "baseline");
    }
    Migration first = directory.migrations().get(0);
    return BaselineList.beside(first).isPresent()
        ? NextStep.goal("If it is at the baseline", "deploy", "baseline=" + first.name())
        : NextStep.goal(
            "If the first migration describes these tables", "resolve", "applied=" + first.name());
  }

  private List<String> tables() throws SQLException {
    Set<String> schemas = new TreeSet<>(settings.schemas());
    schemas.add(target.schema());
    String names = schemas.stream().map(SqlNames::literal).collect(Collectors.joining(", "));
    String sql = Queries.read("ordinary-tables.sql").replace(":schemas", names);
    List<String> tables = new ArrayList<>();
    try (Statement statement = target.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private void checkFailures(HistoryState state) {
    List<LedgerRow> blocking = new ArrayList<>(state.failed());
    state.unfinished().stream()
        .filter(row -> directory.find(row.name()).isEmpty())
        .forEach(blocking::add);
    if (!blocking.isEmpty()) {
      throw Unresolved.of(blocking, target).state(UNTOUCHED).raise();
    }
  }
}
