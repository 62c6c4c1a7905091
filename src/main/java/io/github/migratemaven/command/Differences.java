package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.command.SchemaDiffResult.NotCompared;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.diff.DomainCheckChange;
import io.github.migratemaven.diff.IndexChange;
import io.github.migratemaven.diff.PolicyChange;
import io.github.migratemaven.diff.RuleChange;
import io.github.migratemaven.diff.ViewChange;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.plan.Planner;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two states that can be compared differ in, as changes and as SQL. */
final class Differences {

  /** Changes of what PostgreSQL prints as a whole. */
  private static final List<Class<? extends Change>> PRINTED =
      List.of(
          ColumnChange.Recreate.class,
          IndexChange.Replace.class,
          DomainCheckChange.Replace.class,
          PolicyChange.Alter.class,
          PolicyChange.Replace.class,
          ViewChange.Alter.class,
          ViewChange.Recreate.class,
          RuleChange.Alter.class,
          RuleChange.Recreate.class);

  private Differences() {}

  static SchemaDiffResult between(
      Pair<Catalog> catalogs, Pair<SeenState> seen, Comparison comparison) {
    List<NotCompared> notCompared =
        Stream.concat(seen.before().notCompared().stream(), seen.after().notCompared().stream())
            .distinct()
            .toList();
    List<Change> changes = compared(Diff.between(catalogs), notCompared);
    Pair<List<Unmodelled>> unmodelled = seen.map(SeenState::unmodelled);
    return new SchemaDiffResult(
        comparison.defaultSchema(),
        changes,
        MigrationSql.scripts(
            Planner.asFarAsPossible(changes, catalogs, Fills.NONE),
            new SqlNames(comparison.defaultSchema())),
        unmodelled,
        notCompared,
        comparison.comparedOn());
  }

  /**
   * Whether some change may be none of meaning: what exists on both sides differs in something that
   * PostgreSQL prints.
   */
  static boolean mayBeOfText(List<Change> changes) {
    return changes.stream().anyMatch(Differences::mayBeOfText);
  }

  private static boolean mayBeOfText(Change change) {
    if (change instanceof ColumnChange.Alter alter) {
      return alter.column().differIn(Column::value);
    }
    if (change instanceof ConstraintChange.Replace replace) {
      return !(replace.constraint().after() instanceof Constraint.ForeignKey);
    }
    return PRINTED.stream().anyMatch(kind -> kind.isInstance(change));
  }

  private static List<Change> compared(List<Change> changes, List<NotCompared> notCompared) {
    Set<QualifiedName> left =
        notCompared.stream().map(NotCompared::object).collect(Collectors.toSet());
    return changes.stream().filter(change -> !left.contains(change.subject())).toList();
  }
}
