package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.catalog.Table;
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

/** What a change makes go, or change so that PostgreSQL refuses while something needs it. */
final class Ends implements Change.Visitor<List<ObjectName>> {

  private final Catalog before;

  Ends(Catalog before) {
    this.before = before;
  }

  @Override
  public List<ObjectName> namespace(NamespaceChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> extension(ExtensionChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> enumType(EnumChange change) {
    if (change instanceof EnumChange.Rebuild rebuild) {
      return withColumns(rebuild.type().before().name());
    }
    return change instanceof EnumChange.Drop drop
        ? List.of(ObjectName.type(drop.type().name()))
        : List.of();
  }

  @Override
  public List<ObjectName> domain(DomainChange change) {
    if (change instanceof DomainChange.Rebuild) {
      return withColumns(change.subject());
    }
    return change instanceof DomainChange.Drop
        ? List.of(ObjectName.type(change.subject()))
        : List.of();
  }

  @Override
  public List<ObjectName> domainCheck(DomainCheckChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> composite(CompositeChange change) {
    if (change instanceof CompositeChange.Rebuild) {
      return withColumns(change.subject());
    }
    return change instanceof CompositeChange.Create
        ? List.of()
        : List.of(ObjectName.type(change.subject()));
  }

  @Override
  public List<ObjectName> sequence(SequenceChange change) {
    return change instanceof SequenceChange.Drop drop
        ? List.of(ObjectName.sequence(drop.sequence().name()))
        : List.of();
  }

  @Override
  public List<ObjectName> table(TableChange change) {
    return change instanceof TableChange.Create
        ? List.of()
        : List.of(ObjectName.relation(change.table().name()));
  }

  /** Nothing minds which parents a table has. */
  @Override
  public List<ObjectName> lineage(LineageChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> column(ColumnChange change) {
    boolean inPlace =
        change instanceof ColumnChange.Alter alter
            && !alter.column().differIn(Column::type)
            && !alter.column().differIn(Column::collation);
    return inPlace || change instanceof ColumnChange.Add
        ? List.of()
        : List.of(ObjectName.column(change.columnName()));
  }

  @Override
  public List<ObjectName> constraint(ConstraintChange change) {
    if (change instanceof ConstraintChange.Replace replace) {
      return List.of(ObjectName.constraint(replace.table(), replace.constraint().before().name()));
    }
    return change instanceof ConstraintChange.Drop drop
        ? List.of(ObjectName.constraint(drop.table(), drop.name()))
        : List.of();
  }

  /** Nothing needs an index but foreign keys. */
  @Override
  public List<ObjectName> index(IndexChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> view(ViewChange change) {
    if (change instanceof ViewChange.Recreate recreate) {
      return List.of(ObjectName.relation(recreate.view().before().name()));
    }
    return change instanceof ViewChange.Drop drop
        ? List.of(ObjectName.relation(drop.view().name()))
        : List.of();
  }

  @Override
  public List<ObjectName> routine(RoutineChange change) {
    if (change instanceof RoutineChange.Recreate recreate) {
      return List.of(recreate.routine().before().name().object());
    }
    return change instanceof RoutineChange.Drop drop
        ? List.of(drop.routine().name().object())
        : List.of();
  }

  /** Nothing needs a policy, a trigger, a rule or a comment. */
  @Override
  public List<ObjectName> policy(PolicyChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> rowSecurity(RowSecurityChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> storage(StorageChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> trigger(TriggerChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> rule(RuleChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> definition(DefinitionChange change) {
    return change.accept(
        new DefinitionChange.Visitor<>() {
          @Override
          public List<ObjectName> create(DefinitionChange.Create create) {
            return List.of();
          }

          @Override
          public List<ObjectName> alter(DefinitionChange.Alter alter) {
            return List.of();
          }

          @Override
          public List<ObjectName> recreate(DefinitionChange.Recreate recreate) {
            return List.of(recreate.definition().before().object());
          }

          @Override
          public List<ObjectName> rebuild(DefinitionChange.Rebuild rebuild) {
            RangeType range = new RangeType(rebuild.definition().before());
            List<ObjectName> ends = withColumns(range.name());
            ends.addAll(withColumns(range.multirange()));
            return ends;
          }

          @Override
          public List<ObjectName> drop(DefinitionChange.Drop drop) {
            return List.of(drop.definition().object());
          }
        });
  }

  @Override
  public List<ObjectName> comment(CommentChange change) {
    return List.of();
  }

  @Override
  public List<ObjectName> privilege(PrivilegeChange change) {
    return List.of();
  }

  private List<ObjectName> withColumns(QualifiedName type) {
    List<ObjectName> ends = new ArrayList<>(List.of(ObjectName.type(type)));
    for (Table table : before.tables()) {
      for (Column column : table.columns()) {
        if (column.type().element().equals(type)) {
          ends.add(ObjectName.column(new ColumnName(table.name(), column.name())));
        }
      }
    }
    return ends;
  }
}
