package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.ChildOf;
import io.github.migratemaven.diff.LineageChange.OfType;
import io.github.migratemaven.diff.LineageChange.PartitionOf;
import java.util.Set;

/** Tells of each step what it makes and ends. */
final class StepEffects implements Step.Visitor<Effects> {

  private final Heirs heirs;

  StepEffects(Heirs heirs) {
    this.heirs = heirs;
  }

  /** Renames come before all others, which know the new names only. */
  @Override
  public Effects rename(RenameStep step) {
    return Effects.NONE;
  }

  /** Schemas and extensions are the first to come and the last to go, by their kinds. */
  @Override
  public Effects schema(SchemaStep step) {
    return Effects.NONE;
  }

  @Override
  public Effects extension(ExtensionStep step) {
    return Effects.NONE;
  }

  @Override
  public Effects sequence(SequenceStep step) {
    ObjectName sequence = ObjectName.sequence(step.subject());
    return step.accept(
        new SequenceStep.Visitor<>() {
          @Override
          public Effects create(SequenceStep.Create create) {
            return Effects.making(sequence);
          }

          @Override
          public Effects alter(SequenceStep.Alter alter) {
            return Effects.needing(sequence);
          }

          @Override
          public Effects rename(SequenceStep.Rename rename) {
            return Effects.NONE;
          }

          @Override
          public Effects own(SequenceStep.Own own) {
            Effects effects = Effects.needing(sequence);
            return own.owner() == null ? effects : owning(sequence, own.owner());
          }

          @Override
          public Effects setLogging(SequenceStep.SetLogging set) {
            return Effects.needing(sequence);
          }

          @Override
          public Effects drop(SequenceStep.Drop drop) {
            return Effects.ending(sequence);
          }
        });
  }

  @Override
  public Effects enumType(EnumStep step) {
    ObjectName type = ObjectName.type(step.subject());
    return step.accept(
        new EnumStep.Visitor<>() {
          @Override
          public Effects create(EnumStep.Create create) {
            return Effects.making(type);
          }

          @Override
          public Effects addValues(EnumStep.AddValues add) {
            return Effects.making(type);
          }

          @Override
          public Effects rebuild(EnumStep.Rebuild rebuild) {
            return rebuilding(type, rebuild);
          }

          @Override
          public Effects drop(EnumStep.Drop drop) {
            return Effects.ending(type);
          }
        });
  }

  @Override
  public Effects domain(DomainStep step) {
    ObjectName domain = ObjectName.type(step.subject());
    return step.accept(
        new DomainStep.Visitor<>() {
          @Override
          public Effects create(DomainStep.Create create) {
            return Effects.making(domain);
          }

          @Override
          public Effects alter(DomainStep.Alter alter) {
            return alter.clause().accept(new DomainClauseEffects(alter.domain()));
          }

          @Override
          public Effects drop(DomainStep.Drop drop) {
            return Effects.ending(domain);
          }
        });
  }

  @Override
  public Effects composite(CompositeStep step) {
    ObjectName type = ObjectName.type(step.subject());
    return step.accept(
        new CompositeStep.Visitor<>() {
          @Override
          public Effects create(CompositeStep.Create create) {
            return Effects.making(type);
          }

          @Override
          public Effects alter(CompositeStep.Alter alter) {
            boolean onlyGrows =
                alter.clauses().stream().allMatch(AttributeClause.Add.class::isInstance);
            return onlyGrows ? Effects.making(type) : Effects.changing(type);
          }

          @Override
          public Effects drop(CompositeStep.Drop drop) {
            return Effects.ending(type);
          }
        });
  }

  @Override
  public Effects types(TypeStep step) {
    Effects effects = new Effects();
    for (RebuiltType type : step.types()) {
      effects.gone().add(ObjectName.type(type.name()));
      effects.made().add(ObjectName.type(type.name()));
    }
    step.columns().forEach(taken -> takingOver(taken.column(), effects));
    return effects;
  }

  @Override
  public Effects policy(PolicyStep step) {
    return step.accept(
        new PolicyStep.Visitor<>() {
          @Override
          public Effects create(PolicyStep.Create create) {
            return Effects.making(ObjectName.policy(create.table(), create.policy().name()));
          }

          @Override
          public Effects rename(PolicyStep.Rename rename) {
            return Effects.NONE;
          }

          @Override
          public Effects alter(PolicyStep.Alter alter) {
            return Effects.changing(
                ObjectName.policy(alter.table(), alter.policy().after().name()));
          }

          @Override
          public Effects drop(PolicyStep.Drop drop) {
            return Effects.ending(ObjectName.policy(drop.table(), drop.policy()));
          }

          @Override
          public Effects heed(PolicyStep.Heed heed) {
            return Effects.needing(ObjectName.relation(heed.table()));
          }
        });
  }

  @Override
  public Effects table(TableStep step) {
    ObjectName table = ObjectName.relation(step.subject());
    return step.accept(
        new TableStep.Visitor<>() {
          @Override
          public Effects create(TableStep.Create create) {
            return creating(create.table());
          }

          @Override
          public Effects alter(TableStep.Alter alter) {
            return altering(alter);
          }

          @Override
          public Effects drop(TableStep.Drop drop) {
            return Effects.ending(table);
          }

          @Override
          public Effects join(TableStep.Join join) {
            return bound(table, join.bond());
          }

          @Override
          public Effects leave(TableStep.Leave leave) {
            return Effects.NONE;
          }
        });
  }

  @Override
  public Effects index(IndexStep step) {
    return step.accept(
        new IndexStep.Visitor<>() {
          @Override
          public Effects create(IndexStep.Create create) {
            return Effects.making(ObjectName.index(create.table(), create.index().name()));
          }

          @Override
          public Effects rename(IndexStep.Rename rename) {
            return Effects.NONE;
          }

          @Override
          public Effects alter(IndexStep.Alter alter) {
            return Effects.NONE;
          }

          @Override
          public Effects cluster(IndexStep.Cluster cluster) {
            return Effects.NONE;
          }

          @Override
          public Effects drop(IndexStep.Drop drop) {
            return Effects.ending(ObjectName.index(drop.table(), drop.index()));
          }
        });
  }

  @Override
  public Effects data(DataStep step) {
    return Effects.NONE;
  }

  @Override
  public Effects view(ViewStep step) {
    return CodeEffects.view(step);
  }

  @Override
  public Effects routine(RoutineStep step) {
    return CodeEffects.routine(step);
  }

  @Override
  public Effects trigger(TriggerStep step) {
    return CodeEffects.trigger(step);
  }

  @Override
  public Effects rule(RuleStep step) {
    return CodeEffects.rule(step);
  }

  @Override
  public Effects definition(DefinitionStep step) {
    ObjectName object = step.definition().object();
    return step.accept(
        new DefinitionStep.Visitor<>() {
          @Override
          public Effects begin(DefinitionStep.Begin begin) {
            return Effects.beginning(object, Set.of());
          }

          @Override
          public Effects create(DefinitionStep.Create create) {
            return Effects.making(object);
          }

          @Override
          public Effects alter(DefinitionStep.Alter alter) {
            return Effects.changing(object);
          }

          @Override
          public Effects comment(DefinitionStep.Comment comment) {
            return Effects.needing(object);
          }

          @Override
          public Effects drop(DefinitionStep.Drop drop) {
            return Effects.ending(object);
          }

          @Override
          public Effects dropWith(DefinitionStep.DropWith drop) {
            Effects effects = new Effects();
            effects.gone().add(object);
            effects.gone().add(drop.function());
            return effects;
          }
        });
  }

  /** Default privileges come behind the schemas, and all others at the end, by their kinds. */
  @Override
  public Effects privilege(PrivilegeStep step) {
    return Effects.NONE;
  }

  @Override
  public Effects setting(SettingStep step) {
    return Effects.NONE;
  }

  /** Comments come when everything has its name, by their kind. */
  @Override
  public Effects comment(CommentStep step) {
    return Effects.NONE;
  }

  private static Effects creating(Table table) {
    Effects effects = new Effects();
    effects.made().add(ObjectName.relation(table.name()));
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key && !key.references().equals(table.name())) {
        effects.needed().add(ObjectName.relation(key.references()));
      }
    }
    return effects;
  }

  private static Effects bound(ObjectName table, Bond bond) {
    Effects effects = new Effects();
    effects.needed().add(table);
    if (bond instanceof PartitionOf partition) {
      effects.needed().add(ObjectName.relation(partition.partition().of()));
    }
    if (bond instanceof ChildOf child) {
      effects.needed().add(ObjectName.relation(child.parent()));
    }
    if (bond instanceof OfType typed) {
      effects.needed().add(ObjectName.type(typed.type()));
    }
    return effects;
  }

  private static Effects owning(ObjectName sequence, ColumnName owner) {
    Effects effects = new Effects();
    effects.needed().add(sequence);
    effects.needed().add(ObjectName.column(owner));
    return effects;
  }

  private Effects rebuilding(ObjectName type, EnumStep.Rebuild rebuild) {
    Effects effects = new Effects();
    effects.gone().add(type);
    effects.made().add(type);
    rebuild.columns().forEach(column -> takingOver(column, effects));
    return effects;
  }

  private void takingOver(EnumColumn column, Effects effects) {
    ColumnName name = new ColumnName(column.table(), column.column().name());
    effects.gone().add(ObjectName.column(name));
    effects.made().add(ObjectName.column(name));
    if (column.fate() != EnumColumn.DefaultFate.NONE) {
      effects.gone().add(ObjectName.valueOf(name));
    }
    if (column.fate() == EnumColumn.DefaultFate.RESTORED) {
      effects.made().add(ObjectName.valueOf(name));
    }
    for (QualifiedName heir : heirs.of(column.table())) {
      ColumnName handedDown = new ColumnName(heir, column.column().name());
      effects.gone().add(ObjectName.column(handedDown));
      effects.made().add(ObjectName.column(handedDown));
      effects.gone().add(ObjectName.valueOf(handedDown));
    }
  }

  private Effects altering(TableStep.Alter alter) {
    Effects effects = new Effects();
    ClauseEffects clauses = new ClauseEffects(alter.table(), heirs.of(alter.table()), effects);
    alter.clauses().forEach(clause -> clause.accept(clauses));
    // Nothing of a table that is new was there before.
    return alter.kind() == StepKind.COMPLETE_TABLE ? effects.endingNothing() : effects;
  }
}
