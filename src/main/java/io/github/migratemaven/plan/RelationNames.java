package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which names steps take and free: tables, views, indexes, sequences and types share them. */
final class RelationNames {

  private final Map<QualifiedName, Table> tables = new HashMap<>();
  private final Map<ColumnName, QualifiedName> ownedSequences = new HashMap<>();

  RelationNames(Catalog before) {
    before.tables().forEach(table -> tables.put(table.name(), table));
    for (Sequence sequence : before.sequences()) {
      if (sequence.owner() != null) {
        ownedSequences.put(sequence.owner(), sequence.name());
      }
    }
  }

  /** The names that something bears after a step. */
  Set<QualifiedName> taken(Step step, Effects effects) {
    Set<QualifiedName> names = namesOf(effects.made());
    if (step instanceof TableStep.Create create) {
      addParts(create.table(), names);
    }
    if (step instanceof TableStep.Alter alter) {
      for (Clause clause : alter.clauses()) {
        if (clause instanceof ConstraintClause.Add add) {
          addIndex(alter.table(), add.constraint(), names);
        }
        if (clause instanceof ColumnClause.Add add) {
          addSequence(alter.table(), add.column(), names);
        }
      }
    }
    return names;
  }

  /** The names that nothing bears after a step. */
  Set<QualifiedName> freed(Step step, Effects effects) {
    Set<QualifiedName> names = namesOf(effects.gone());
    if (step instanceof TableStep.Drop drop && tables.containsKey(drop.table())) {
      Table table = tables.get(drop.table());
      addParts(table, names);
      table.indexes().forEach(index -> names.add(table.name().sibling(index.name())));
      table.columns().forEach(column -> addOwned(column(table, column), names));
    }
    if (step instanceof TableStep.Alter alter) {
      for (Clause clause : alter.clauses()) {
        if (clause instanceof ConstraintClause.Drop drop) {
          addIndex(alter.table(), drop.constraint(), names);
        }
        if (clause instanceof ColumnClause.Drop drop && tables.containsKey(alter.table())) {
          addSequences(tables.get(alter.table()), drop.column(), names);
        }
      }
    }
    return names;
  }

  private static Set<QualifiedName> namesOf(Set<ObjectName> objects) {
    Set<QualifiedName> names = new HashSet<>();
    for (ObjectName object : objects) {
      switch (object.kind()) {
        case TYPE, SEQUENCE, RELATION -> names.add(object.name());
        case INDEX -> names.add(object.name().sibling(object.part()));
        case SCHEMA, ROUTINE, DEFINITION, COLUMN, DEFAULT, CONSTRAINT -> {}
        case TRIGGER, RULE, POLICY, DOMAIN_CHECK, DOMAIN_DEFAULT -> {}
      }
    }
    return names;
  }

  private static void addParts(Table table, Set<QualifiedName> names) {
    table.constraints().forEach(constraint -> addIndex(table.name(), constraint, names));
    table.columns().forEach(column -> addSequence(table.name(), column, names));
  }

  private static void addIndex(
      QualifiedName table, Constraint constraint, Set<QualifiedName> names) {
    if (!(constraint instanceof Check || constraint instanceof ForeignKey)) {
      names.add(table.sibling(constraint.name()));
    }
  }

  private static void addSequence(QualifiedName table, Column column, Set<QualifiedName> names) {
    if (column.value() instanceof Identity identity) {
      names.add(identity.sequenceOf(new ColumnName(table, column.name())));
    }
  }

  private void addSequences(Table table, String name, Set<QualifiedName> names) {
    for (Column column : table.columns()) {
      if (column.name().equals(name)) {
        addSequence(table.name(), column, names);
        addOwned(column(table, column), names);
      }
    }
  }

  private void addOwned(ColumnName owner, Set<QualifiedName> names) {
    QualifiedName owned = ownedSequences.get(owner);
    if (owned != null) {
      names.add(owned);
    }
  }

  private static ColumnName column(Table table, Column column) {
    return new ColumnName(table.name(), column.name());
  }
}
