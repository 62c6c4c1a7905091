package io.github.migratemaven.command;

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
import io.github.migratemaven.diff.rename.Rename;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for a migration's name, from what it does: {@code add_country_to_orders}. */
final class SuggestedName {

  /** A name that says two things is still read; one that says five is not. */
  private static final int MOST_PHRASES = 2;

  private SuggestedName() {}

  /**
   * Words for these renames and changes.
   *
   * @param first whether the project has no migration yet
   */
  static String of(List<Rename> renames, List<Change> changes, boolean first) {
    if (first) {
      return "init";
    }
    List<Phrase> phrases =
        Stream.concat(
                renames.stream().map(SuggestedName::phrase),
                changes.stream()
                    .filter(change -> renames.isEmpty() || !followsAName(change))
                    .map(change -> change.accept(new Words())))
            .distinct()
            .toList();
    int weightiest = phrases.stream().mapToInt(Phrase::weight).max().orElse(0);
    Stream<Phrase> best =
        phrases.stream()
            .sorted(Comparator.comparingInt(Phrase::weight).reversed())
            .limit(MOST_PHRASES);
    return weightiest == 0
        ? "change"
        : best.map(Phrase::words).collect(Collectors.joining("_and_"));
  }

  private static Phrase phrase(Rename rename) {
    String names = "rename_" + rename.name().before() + "_to_" + rename.name().after();
    return new Phrase(
        7, rename.kind().isPart() ? names + "_of_" + rename.object().after().name() : names);
  }

  /** Keys and indexes that are called after what is renamed. */
  private static boolean followsAName(Change change) {
    return change instanceof ConstraintChange.Rename || change instanceof IndexChange.Rename;
  }

  /** What a reader would name first has the greater weight. */
  private record Phrase(int weight, String words) {}

  private static final class Words implements Change.Visitor<Phrase> {

    @Override
    public Phrase namespace(NamespaceChange change) {
      return new Phrase(2, "change_schemas");
    }

    @Override
    public Phrase extension(ExtensionChange change) {
      return new Phrase(2, "change_extensions");
    }

    @Override
    public Phrase enumType(EnumChange change) {
      return change.accept(new EnumWords());
    }

    @Override
    public Phrase domain(DomainChange change) {
      return change.accept(new DomainWords());
    }

    @Override
    public Phrase domainCheck(DomainCheckChange change) {
      return new Phrase(4, "change_" + change.domain().name().name());
    }

    @Override
    public Phrase composite(CompositeChange change) {
      return change.accept(new CompositeWords());
    }

    @Override
    public Phrase sequence(SequenceChange change) {
      return new Phrase(1, "change_sequences");
    }

    @Override
    public Phrase table(TableChange change) {
      return change.accept(new TableWords());
    }

    @Override
    public Phrase lineage(LineageChange change) {
      return new Phrase(4, "move_" + change.table().name());
    }

    @Override
    public Phrase column(ColumnChange change) {
      return change.accept(new ColumnWords());
    }

    @Override
    public Phrase constraint(ConstraintChange change) {
      return new Phrase(3, "change_constraints_of_" + change.table().name());
    }

    @Override
    public Phrase index(IndexChange change) {
      return new Phrase(3, "change_indexes_of_" + change.table().name());
    }

    @Override
    public Phrase policy(PolicyChange change) {
      return new Phrase(3, "change_policies_of_" + change.table().name());
    }

    @Override
    public Phrase storage(StorageChange change) {
      return new Phrase(3, "change_storage_of_" + change.table().name());
    }

    @Override
    public Phrase rowSecurity(RowSecurityChange change) {
      return new Phrase(3, "change_row_security_of_" + change.table().name());
    }

    @Override
    public Phrase view(ViewChange change) {
      return change.accept(new ViewWords());
    }

    @Override
    public Phrase routine(RoutineChange change) {
      return change.accept(new RoutineWords());
    }

    @Override
    public Phrase trigger(TriggerChange change) {
      return new Phrase(2, "change_triggers_of_" + change.relation().name());
    }

    @Override
    public Phrase rule(RuleChange change) {
      return new Phrase(2, "change_rules_of_" + change.relation().name());
    }

    @Override
    public Phrase definition(DefinitionChange change) {
      return new Phrase(2, "change_" + change.kind().words().replaceAll("[^a-z]", "_") + "s");
    }

    @Override
    public Phrase comment(CommentChange change) {
      return new Phrase(1, "change_comments");
    }

    @Override
    public Phrase privilege(PrivilegeChange change) {
      return new Phrase(2, "change_privileges");
    }
  }

  private static final class TableWords implements TableChange.Visitor<Phrase> {

    @Override
    public Phrase recreate(TableChange.Recreate change) {
      return new Phrase(5, "move_" + change.table().name().name());
    }

    @Override
    public Phrase create(TableChange.Create change) {
      return new Phrase(6, "create_" + change.table().name().name());
    }

    @Override
    public Phrase drop(TableChange.Drop change) {
      return new Phrase(6, "drop_" + change.table().name().name());
    }
  }

  private static final class ColumnWords implements ColumnChange.Visitor<Phrase> {

    @Override
    public Phrase add(ColumnChange.Add change) {
      return new Phrase(5, "add_" + change.name() + "_to_" + change.table().name());
    }

    @Override
    public Phrase alter(ColumnChange.Alter change) {
      return new Phrase(4, "alter_" + change.name() + "_of_" + change.table().name());
    }

    @Override
    public Phrase recreate(ColumnChange.Recreate change) {
      return new Phrase(4, "recreate_" + change.name() + "_of_" + change.table().name());
    }

    @Override
    public Phrase drop(ColumnChange.Drop change) {
      return new Phrase(5, "drop_" + change.name() + "_from_" + change.table().name());
    }
  }

  private static final class EnumWords implements EnumChange.Visitor<Phrase> {

    @Override
    public Phrase create(EnumChange.Create change) {
      return new Phrase(4, "create_" + change.type().name().name());
    }

    @Override
    public Phrase addValues(EnumChange.AddValues change) {
      return new Phrase(4, "extend_" + change.type().after().name().name());
    }

    @Override
    public Phrase rebuild(EnumChange.Rebuild change) {
      return new Phrase(4, "change_" + change.type().after().name().name());
    }

    @Override
    public Phrase drop(EnumChange.Drop change) {
      return new Phrase(4, "drop_" + change.type().name().name());
    }
  }

  private static final class DomainWords implements DomainChange.Visitor<Phrase> {

    @Override
    public Phrase create(DomainChange.Create change) {
      return new Phrase(4, "create_" + change.subject().name());
    }

    @Override
    public Phrase alter(DomainChange.Alter change) {
      return new Phrase(4, "change_" + change.subject().name());
    }

    @Override
    public Phrase rebuild(DomainChange.Rebuild change) {
      return new Phrase(4, "change_" + change.subject().name());
    }

    @Override
    public Phrase drop(DomainChange.Drop change) {
      return new Phrase(4, "drop_" + change.subject().name());
    }
  }

  private static final class CompositeWords implements CompositeChange.Visitor<Phrase> {

    @Override
    public Phrase create(CompositeChange.Create change) {
      return new Phrase(4, "create_" + change.subject().name());
    }

    @Override
    public Phrase alter(CompositeChange.Alter change) {
      return new Phrase(4, "change_" + change.subject().name());
    }

    @Override
    public Phrase rebuild(CompositeChange.Rebuild change) {
      return new Phrase(4, "change_" + change.subject().name());
    }

    @Override
    public Phrase drop(CompositeChange.Drop change) {
      return new Phrase(4, "drop_" + change.subject().name());
    }
  }

  private static final class ViewWords implements ViewChange.Visitor<Phrase> {

    @Override
    public Phrase create(ViewChange.Create change) {
      return new Phrase(4, "create_" + change.name().name());
    }

    @Override
    public Phrase alter(ViewChange.Alter change) {
      return new Phrase(3, "change_" + change.name().name());
    }

    @Override
    public Phrase recreate(ViewChange.Recreate change) {
      return new Phrase(3, "change_" + change.name().name());
    }

    @Override
    public Phrase drop(ViewChange.Drop change) {
      return new Phrase(4, "drop_" + change.name().name());
    }
  }

  private static final class RoutineWords implements RoutineChange.Visitor<Phrase> {

    @Override
    public Phrase create(RoutineChange.Create change) {
      return new Phrase(4, "create_" + change.name().name().name());
    }

    @Override
    public Phrase alter(RoutineChange.Alter change) {
      return new Phrase(3, "change_" + change.name().name().name());
    }

    @Override
    public Phrase recreate(RoutineChange.Recreate change) {
      return new Phrase(3, "change_" + change.name().name().name());
    }

    @Override
    public Phrase drop(RoutineChange.Drop change) {
      return new Phrase(4, "drop_" + change.name().name().name());
    }
  }
}
