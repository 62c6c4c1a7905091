package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.CommentChange;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.DomainCheckChange;
import io.github.migratemaven.diff.EnumChange;
import io.github.migratemaven.diff.ExtensionChange;
import io.github.migratemaven.diff.IndexChange;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.diff.NamespaceChange;
import io.github.migratemaven.diff.PolicyChange;
import io.github.migratemaven.diff.PrivilegeChange;
import io.github.migratemaven.diff.RoutineChange;
import io.github.migratemaven.diff.RowSecurityChange;
import io.github.migratemaven.diff.RuleChange;
import io.github.migratemaven.diff.SequenceChange;
import io.github.migratemaven.diff.StorageChange;
import io.github.migratemaven.diff.TableChange;
import io.github.migratemaven.diff.TriggerChange;
import io.github.migratemaven.diff.ViewChange;
import java.util.ArrayList;
import java.util.List;

/** Collects the steps of each change, and of what follows from all of them. */
final class StepsOfChanges implements Change.Visitor<Void> {

  private final List<Step> steps = new ArrayList<>();
  private final TableAlterations alterations;
  private final Situation situation;
  private final HeirDefaults heirDefaults;
  private final SequenceSteps sequences;
  private final WholeTableSteps tables;
  private final EnumSteps enums;
  private final DomainSteps domains;
  private final CompositeSteps composites;
  private final IndexSteps indexes;
  private final ViewSteps views;
  private final RoutineSteps routines;
  private final TriggerSteps triggers;
  private final RuleSteps rules;

  private StepsOfChanges(Expansion expansion, Pair<Catalog> catalogs, Fills fills) {
    List<Change> changes = expansion.changes();
    situation = new Situation(expansion, catalogs);
    List<Sequence> created =
        changes.stream()
            .filter(SequenceChange.Create.class::isInstance)
            .map(change -> ((SequenceChange.Create) change).sequence())
            .filter(situation::isNotOfInheritedColumn)
            .toList();
    Serials serials = new Serials(created, catalogs.after().tables());
    IndexStorageSteps storage = IndexStorageSteps.towards(catalogs.after());
    alterations = new TableAlterations(situation, serials, fills, storage);
    heirDefaults = new HeirDefaults(changes, situation);
    sequences = new SequenceSteps(situation, serials);
    tables = new WholeTableSteps(situation, serials);
    enums = new EnumSteps(situation);
    domains = new DomainSteps(situation);
    composites = new CompositeSteps(situation);
    indexes = new IndexSteps(changes, storage);
    views = new ViewSteps();
    routines = new RoutineSteps();
    triggers = new TriggerSteps(situation);
    rules = new RuleSteps(situation);
    steps.addAll(sequences.aroundRecreatedOwners());
    steps.addAll(TypeSteps.of(situation));
    steps.addAll(PrivilegeSteps.of(changes, catalogs));
  }

  /** All steps in an order that PostgreSQL accepts, or those that wait for each other. */
  static Ordering inOrder(Expansion all, Pair<Catalog> catalogs, Fills fills) {
    StepsOfChanges steps = new StepsOfChanges(all, catalogs, fills);
    all.changes().forEach(change -> change.accept(steps));
    return StepOrder.of(CanonicalFunctions.apart(steps.collected(), catalogs), catalogs);
  }

  private List<Step> collected() {
    heirDefaults.restore(alterations);
    NotNullsAside.ofRebuiltTypes(situation, alterations);
    steps.addAll(alterations.steps());
    return steps;
  }

  @Override
  public Void namespace(NamespaceChange change) {
    return add(change.accept(new SchemaSteps()));
  }

  @Override
  public Void extension(ExtensionChange change) {
    return add(change.accept(new ExtensionSteps()));
  }

  @Override
  public Void enumType(EnumChange change) {
    return add(change.accept(enums));
  }

  @Override
  public Void domain(DomainChange change) {
    return add(change.accept(domains));
  }

  @Override
  public Void domainCheck(DomainCheckChange change) {
    return add(change.accept(new DomainCheckSteps()));
  }

  @Override
  public Void composite(CompositeChange change) {
    return add(change.accept(composites));
  }

  @Override
  public Void sequence(SequenceChange change) {
    return add(change.accept(sequences));
  }

  @Override
  public Void table(TableChange change) {
    return add(change.accept(tables));
  }

  @Override
  public Void lineage(LineageChange change) {
    return add(change.accept(new LineageSteps()));
  }

  @Override
  public Void column(ColumnChange change) {
    return add(change.accept(alterations.columnsOf(change.table())));
  }

  @Override
  public Void constraint(ConstraintChange change) {
    return add(change.accept(alterations.constraintsOf(change.table())));
  }

  @Override
  public Void index(IndexChange change) {
    return add(change.accept(indexes));
  }

  @Override
  public Void policy(PolicyChange change) {
    return add(change.accept(new PolicySteps()));
  }

  @Override
  public Void rowSecurity(RowSecurityChange change) {
    return add(PolicySteps.of(change));
  }

  @Override
  public Void storage(StorageChange change) {
    alterations.storageOf(change.table()).add(change);
    return add(sequences.behind(change));
  }

  @Override
  public Void view(ViewChange change) {
    return add(change.accept(views));
  }

  @Override
  public Void routine(RoutineChange change) {
    return add(change.accept(routines));
  }

  @Override
  public Void trigger(TriggerChange change) {
    return add(change.accept(triggers));
  }

  @Override
  public Void rule(RuleChange change) {
    return add(change.accept(rules));
  }

  @Override
  public Void definition(DefinitionChange change) {
    return add(change.accept(new DefinitionSteps()));
  }

  @Override
  public Void comment(CommentChange change) {
    return add(List.of(new CommentStep(change.target(), change.text())));
  }

  /** Those of objects are not of the changes alone: what is made again gets back what it had. */
  @Override
  public Void privilege(PrivilegeChange change) {
    return add(
        change instanceof PrivilegeChange.ByDefault defaults
            ? List.of(
                new PrivilegeStep.ByDefault(
                    defaults.defaults().after().subject(), defaults.delta()))
            : List.of());
  }

  @SuppressWarnings("NullAway") // Void has no other value.
  private Void add(List<Step> more) {
    steps.addAll(more);
    return null;
  }
}
