package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.ChildOf;
import io.github.migratemaven.diff.LineageChange.OfType;
import io.github.migratemaven.diff.LineageChange.PartitionOf;

/**
 * What the steps of tables, their indexes and their policies make and end.
 *
 * @param heirs the tables that what happens to a column is handed down to
 */
record TableEffects(Heirs heirs) {

  Effects table(TableStep step) {
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
          public Effects renameTyped(TableStep.RenameTyped rename) {
            return Effects.NONE;
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

  Effects index(IndexStep step) {
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

  Effects policy(PolicyStep step) {
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

  private Effects altering(TableStep.Alter alter) {
    Effects effects = new Effects();
    ClauseEffects clauses = new ClauseEffects(alter.table(), heirs.of(alter.table()), effects);
    alter.clauses().forEach(clause -> clause.accept(clauses));
    // Nothing of a table that is new was there before.
    return alter.kind() == StepKind.COMPLETE_TABLE ? effects.endingNothing() : effects;
  }
}
