package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.rename.Rename;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.plan.Planner;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The hazards of a list of changes. They are the same in every environment; a database's rows only
 * tell what they mean there.
 */
public final class Hazards {

  private static final List<Rule> RULES =
      List.of(
          new DropTableRule(),
          new DropColumnRule(),
          new DropSequenceRule(),
          new SequenceBoundsRule(),
          new DropAttributeRule(),
          new RecreateColumnRule(),
          new CastRule(),
          new TypeCastRule(),
          new PrimaryKeyRule(),
          new UniqueRule(),
          new TemporalKeyRule(),
          new EnumValuesRule(),
          new RequiredColumnRule(),
          new NotNullRule(),
          new CheckRule(),
          new ForeignKeyRule(),
          new ExclusionRule(),
          new RetypedRule(),
          new DomainConstraintRule(),
          new RowSecurityRule(),
          new PolicyRule(),
          new ViewGuardRule(),
          new RecomputedViewRule(),
          new DefinerRule(),
          new PartitionRule(),
          new LineageRule(),
          new StorageRule(),
          new PrivilegeRule());

  /** For changes that nobody asked for. */
  private static final List<Rule> RULES_OF_CONSEQUENCES =
      List.of(new MadeAgainRule(), new RecomputedViewRule(), new DefinerRule());

  private final List<Check> checks;
  private final LiveTables tables;

  private Hazards(List<Check> checks, LiveTables tables) {
    this.checks = List.copyOf(checks);
    this.tables = tables;
  }

  /**
   * Applies every rule to every change.
   *
   * @param changes what shall happen, as {@code Diff.between(catalogs)} gave it
   * @param catalogs both sides
   * @param fills values for columns that become required; these are no hazard
   * @param names how names are written
   */
  public static Hazards of(
      List<Change> changes, Pair<Catalog> catalogs, Fills fills, SqlNames names) {
    List<Change> consequences =
        Planner.asFarAsPossible(changes, catalogs, Fills.NONE).consequences();
    return of(List.of(), new Happening(changes, consequences), catalogs, fills, names);
  }

  /**
   * Applies every rule to every change that is left after renames.
   *
   * @param renames what is renamed before, and has its old name on a database that is looked at
   * @param happening what shall happen then
   * @param catalogs both sides, the first one after the renames
   * @param fills values for columns that become required; these are no hazard
   * @param names how names are written
   */
  public static Hazards of(
      List<Rename> renames,
      Happening happening,
      Pair<Catalog> catalogs,
      Fills fills,
      SqlNames names) {
    Scene scene = new Scene(catalogs, Renewed.by(happening.all(), catalogs.before()), fills, names);
    List<Check> checks = new ArrayList<>(RenameChecks.of(renames, scene));
    add(RULES, happening.changes(), scene, checks);
    add(RULES_OF_CONSEQUENCES, happening.consequences(), scene, checks);
    return new Hazards(
        checks,
        new LiveTables(renames, Casts.of(happening.changes()), catalogs.before().tables(), names));
  }

  private static void add(List<Rule> rules, List<Change> changes, Scene scene, List<Check> checks) {
    List<Change> here = changes.stream().filter(change -> !scene.isElsewhere(change)).toList();
    rules.forEach(rule -> here.forEach(change -> rule.checks(change, scene).forEach(checks::add)));
  }

  /** All hazards without looking at a database, by rule and then in the order of the changes. */
  public List<Hazard> everywhere() {
    return judge(Answers.NONE);
  }

  /**
   * All hazards, judged by the rows of a database.
   *
   * @param target only read, one count for each question; an open transaction stays usable
   */
  public List<Hazard> on(Connection target) {
    Set<Question> questions = new LinkedHashSet<>();
    for (Check check : checks) {
      questions.add(check.decisive());
      questions.addAll(check.alsoSilent());
    }
    return judge(new Inspection(target, tables).answer(questions));
  }

  private List<Hazard> judge(Answers answers) {
    // Several changes can be the reason for which a constraint is checked again.
    return checks.stream().map(check -> check.judge(answers)).distinct().toList();
  }
}
