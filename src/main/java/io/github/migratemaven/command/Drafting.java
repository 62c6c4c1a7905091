package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.diff.OutOfReach;
import io.github.migratemaven.diff.rename.Rename;
import io.github.migratemaven.diff.rename.RenameAnswers;
import io.github.migratemaven.diff.rename.RenameSearch;
import io.github.migratemaven.diff.rename.RenameVerdict;
import io.github.migratemaven.diff.rename.RenamedState;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.plan.AheadSteps;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.plan.Plan;
import io.github.migratemaven.plan.PlannedMigration;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.safety.Happening;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.safety.Hazards;
import io.github.migratemaven.safety.Warnings;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.snapshot.ReplayedHistory;
import io.github.migratemaven.snapshot.Snapshots;
import io.github.migratemaven.snapshot.WantedSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history and the wanted schema side by side on the shadow, and the migrations between them.
 */
final class Drafting implements AutoCloseable {

  private final DevRequest request;
  private final @Nullable DatabaseAtWork database;
  private final Snapshots snapshots;
  private final MigrationsDirectory directory;
  private final ReplayedHistory history;
  private final WantedSchema wanted;

  private Drafting(
      DevRequest request,
      @Nullable DatabaseAtWork database,
      Snapshots snapshots,
      MigrationsDirectory directory,
      ReplayedHistory history,
      WantedSchema wanted) {
    this.request = request;
    this.database = database;
    this.snapshots = snapshots;
    this.directory = directory;
    this.history = history;
    this.wanted = wanted;
  }

  /**
   * Brings the wanted schema into the shadow beside the history.
   *
   * @param history what all local migrations make; closed with this
   */
  static Drafting open(
      DevRequest request,
      @Nullable DatabaseAtWork database,
      Snapshots snapshots,
      ReplayedHistory history)
      throws SQLException {
    try {
      MigrationsDirectory directory = MigrationsDirectory.read(request.project().migrations());
      WantedSchema wanted = snapshots.wanted(request.project().schemaSources());
      return new Drafting(request, database, snapshots, directory, history, wanted);
    } catch (SQLException | RuntimeException e) {
      history.close();
      throw e;
    }
  }

  /**
   * What there is to do, or what has to be asked before.
   *
   * @param answers what was answered about renames
   */
  DevDecision decision(RenameAnswers answers) throws SQLException {
    Pair<Catalog> states = wanted.from(history.catalog());
    RenameVerdict verdict = RenameSearch.judge(states, names(), answers);
    if (!verdict.open().isEmpty()) {
      List<Hazard> otherwise = judged(Hazards.of(Diff.between(states), states, fills(), names()));
      return new RenameQuestions(verdict.open(), answers, otherwise, names()).asked();
    }
    RenamedState renamed = new RenamedHistory(history, names()).after(verdict.accepted(), states);
    return proposal(verdict.accepted(), renamed, answers.repeated(names()).orElse(null));
  }

  /** The migrations that lead from the history to the wanted schema, proven. */
  private DevDecision.Proposal proposal(
      List<Rename> asked, RenamedState renamed, @Nullable String repeated) throws SQLException {
    Pair<Catalog> states = wanted.from(renamed.catalog());
    List<Change> changes = Diff.between(states);
    Fills fills = fills();
    Plan plan =
        Planner.asFarAsPossible(changes, states, fills).after(AheadSteps.of(renamed.ahead()));
    if (!request.createOnly()) {
      new LeftToAPerson(plan).refuse();
    }
    List<Hazard> hazards =
        judged(Hazards.of(asked, Happening.of(changes, plan), states, fills, names()));
    List<DevDecision.Draft> drafts = drafts(plan, hazards);
    if (plan.notAutomatic().isEmpty()) {
      prove(drafts);
    }
    return new DevDecision.Proposal(
        pending(),
        drafts,
        plan.refusals(),
        hazards,
        renamed.catalog().unmodelled(),
        unwritten(states),
        SuggestedName.of(asked, changes, directory.migrations().isEmpty()),
        plan.notAutomatic().isEmpty() ? snapshots.version().toString() : "",
        repeated,
        fingerprintNow());
  }

  /** What a decision made now would be made from. */
  Fingerprint fingerprintNow() throws SQLException {
    return Fingerprint.now(request.project(), database, snapshots, history.catalog());
  }

  /**
   * The drafts were written as these migrations: the shadow is remembered at the state behind them.
   */
  void keep(List<Migration> written) throws SQLException {
    history.keep(written);
  }

  private Fills fills() {
    return request.fill() == null ? Fills.NONE : Fills.parse(request.fill(), names());
  }

  private List<Hazard> judged(Hazards hazards) {
    return database == null ? hazards.everywhere() : database.judged(hazards);
  }

  private SqlNames names() {
    return new SqlNames(snapshots.defaultSchema());
  }

  private List<DevDecision.Draft> drafts(Plan plan, List<Hazard> hazards) {
    List<PlannedMigration> migrations = plan.migrations();
    Warnings warnings = new Warnings(hazards);
    List<DevDecision.Draft> drafts = new ArrayList<>();
    for (String sql :
        MigrationSql.scripts(plan, names(), place -> warnings.of(place, migrations.size()))) {
      // There may be nothing but what is left to a person.
      String suffix = migrations.isEmpty() ? "" : migrations.get(drafts.size()).suffix();
      drafts.add(new DevDecision.Draft(suffix, sql));
    }
    return drafts;
  }

  private void prove(List<DevDecision.Draft> drafts) throws SQLException {
    if (drafts.isEmpty()) {
      return;
    }
    List<Script> scripts =
        drafts.stream().map(draft -> Script.of("the generated migration", draft.sql())).toList();
    new Proof(scripts, snapshots.defaultSchema()).require(wanted.from(history.tried(scripts)));
  }

  private List<String> pending() {
    return database == null
        ? List.of()
        : database.state(directory).pending().stream().map(Migration::name).toList();
  }

  /**
   * What the sources hold and the history does not, of the kinds that we cannot write, and what
   * needs such a thing.
   */
  static List<Unmodelled> unwritten(Pair<Catalog> states) {
    return Stream.concat(
            states.after().unmodelled().stream()
                .filter(wanted -> !states.before().unmodelled().contains(wanted)),
            OutOfReach.between(states).named().stream())
        .toList();
  }

  @Override
  public void close() {
    history.close();
    wanted.close();
  }
}
