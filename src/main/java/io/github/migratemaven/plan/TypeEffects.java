package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;

/**
 * What the steps of types make and end.
 *
 * @param heirs the tables that what happens to a column is handed down to
 */
record TypeEffects(Heirs heirs) {

  Effects enumType(EnumStep step) {
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

  Effects domain(DomainStep step) {
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

  Effects composite(CompositeStep step) {
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

  Effects types(TypeStep step) {
    Effects effects = new Effects();
    for (RebuiltType type : step.types()) {
      effects.gone().add(ObjectName.type(type.name()));
      effects.made().add(ObjectName.type(type.name()));
    }
    step.columns().forEach(taken -> takingOver(taken.column(), effects));
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
}
