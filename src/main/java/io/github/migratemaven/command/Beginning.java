package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.BaselineList;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.history.RowState;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a history may begin here: neither files nor database have one. */
record Beginning(TargetSession session, Project project) {

  Ledger ledger() {
    return new Ledger(session.defaultSchema());
  }

  MigrationsDirectory directory() {
    return MigrationsDirectory.read(project.migrations());
  }

  /**
   * Refuses where a history has begun.
   *
   * @throws io.github.migratemaven.error.MigrateException M438
   */
  void requireNone() {
    List<String> rows = rows();
    if (!rows.isEmpty()) {
      throw refused("Database " + session.address() + " has a history already.", rows)
          .next(NextStep.goal("See where it is", "status"))
          .next(NextStep.goal("Bring it up to date", "deploy"))
          .raise();
    }
    MigrationsDirectory directory = directory();
    if (!directory.migrations().isEmpty()) {
      String first = directory.migrations().get(0).name();
      boolean hasList = BaselineList.beside(directory.migrations().get(0)).isPresent();
      throw refused(
              "There are migrations already.",
              directory.migrations().stream().map(migration -> migration.name()).toList())
          .next(
              hasList
                  ? NextStep.goal(
                      "This database is at the first of them", "deploy", "baseline=" + first)
                  : NextStep.goal(
                      "This database has what the first makes", "resolve", "applied=" + first))
          .next(NextStep.goal("See where it is", "status"))
          .raise();
    }
  }

  /** The tables that a schema has, with their columns. */
  BaselineList tables(Catalog live) throws SQLException {
    Set<String> schemas = new TreeSet<>();
    schemas.add(session.defaultSchema());
    live.namespaces().stream().map(Namespace::name).forEach(schemas::add);
    return read(schemas);
  }

  /**
   * Refuses a database in which something changed meanwhile.
   *
   * @throws io.github.migratemaven.error.MigrateException M439
   */
  void requireStill(BaselineList tables) throws SQLException {
    List<String> differences = tables.differences(now(tables));
    if (!differences.isEmpty()) {
      throw Problem.of(ErrorCode.M439, "Database " + session.address() + " changed meanwhile.")
          .at(differences)
          .state("Nothing was recorded, and no migration was written.")
          .next(NextStep.goal("Look again", "baseline"))
          .raise();
    }
  }

  /** The tables in the schemas that a list knows. */
  BaselineList now(BaselineList list) throws SQLException {
    Set<String> schemas = new TreeSet<>(list.otherSchemas());
    schemas.add(session.defaultSchema());
    return read(schemas);
  }

  private BaselineList read(Set<String> schemas) throws SQLException {
    return BaselineList.read(
        session.connection(), session.defaultSchema(), schemas, project.selection());
  }

  private List<String> rows() {
    return ledger().read(session.connection()).orElse(List.of()).stream()
        .filter(row -> row.state() != RowState.ROLLED_BACK)
        .map(LedgerRow::name)
        .toList();
  }

  private static Problem refused(String what, List<String> names) {
    return Problem.of(ErrorCode.M438, what)
        .at(names.stream().limit(5).toList())
        .at(names.size() > 5 ? List.of("and " + (names.size() - 5) + " more") : List.of())
        .state("Nothing was written, and nothing was recorded.");
  }
}
