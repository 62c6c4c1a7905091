package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;

/** Tells of each step what it makes and ends. */
final class StepEffects implements Step.Visitor<Effects> {

  private final TypeEffects types;
  private final TableEffects tables;

  StepEffects(Heirs heirs) {
    this.types = new TypeEffects(heirs);
    this.tables = new TableEffects(heirs);
  }

  /** Renames come before all others, which know the new names only. */
  @Override
  public Effects rename(RenameStep step) {
    return Effects.NONE;
  }

  /** Schemas are the first to come and the last to go, by their kinds. */
  @Override
  public Effects schema(SchemaStep step) {
    return Effects.NONE;
  }

  @Override
  public Effects extension(ExtensionStep step) {
    ObjectName extension = ObjectName.extension(step.subject().name());
    return step.accept(
        new ExtensionStep.Visitor<>() {
          @Override
          public Effects create(ExtensionStep.Create create) {
            return Effects.making(extension);
          }

          @Override
          public Effects move(ExtensionStep.Move move) {
            return Effects.needing(extension);
          }

          @Override
          public Effects update(ExtensionStep.Update update) {
            return Effects.making(extension);
          }

          @Override
          public Effects drop(ExtensionStep.Drop drop) {
            return Effects.ending(extension);
          }
        });
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
          public Effects entrust(SequenceStep.Entrust entrust) {
            return Effects.needing(sequence);
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
    return types.enumType(step);
  }

  @Override
  public Effects domain(DomainStep step) {
    return types.domain(step);
  }

  @Override
  public Effects composite(CompositeStep step) {
    return types.composite(step);
  }

  @Override
  public Effects types(TypeStep step) {
    return types.types(step);
  }

  @Override
  public Effects policy(PolicyStep step) {
    return tables.policy(step);
  }

  @Override
  public Effects table(TableStep step) {
    return tables.table(step);
  }

  @Override
  public Effects index(IndexStep step) {
    return tables.index(step);
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
    return CodeEffects.definition(step);
  }

  @Override
  public Effects privilege(PrivilegeStep step) {
    return step.accept(
        new PrivilegeStep.Visitor<>() {
          /** They come behind the schemas, by their kind. */
          @Override
          public Effects byDefault(PrivilegeStep.ByDefault defaults) {
            return Effects.NONE;
          }

          @Override
          public Effects own(PrivilegeStep.Own own) {
            return onObject(own.object(), own.subject());
          }

          @Override
          public Effects revoke(PrivilegeStep.Revoke revoke) {
            return onObject(revoke.object(), revoke.subject());
          }

          @Override
          public Effects give(PrivilegeStep.Give give) {
            return onObject(give.object(), give.subject());
          }
        });
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

  /** The sequence of an identity column comes with its table. */
  private static Effects onObject(ObjectName object, QualifiedName subject) {
    Effects effects = new Effects();
    effects.needed().add(object);
    effects.needed().add(ObjectName.relation(subject));
    return effects;
  }

  private static Effects owning(ObjectName sequence, ColumnName owner) {
    Effects effects = new Effects();
    effects.needed().add(sequence);
    effects.needed().add(ObjectName.column(owner));
    return effects;
  }
}
