package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.Set;

/**
 * Adds the effects of clauses to those of their statement.
 *
 * @param table the table that they are about
 * @param heirs the tables that what happens to its columns is handed down to
 * @param effects those of the statement
 */
record ClauseEffects(QualifiedName table, Set<QualifiedName> heirs, Effects effects)
    implements Clause.Visitor<Effects>,
        ConstraintClause.Visitor<Effects>,
        ColumnClause.Visitor<Effects>,
        AlterColumnClause.Visitor<Effects> {

  @Override
  public Effects constraint(ConstraintClause clause) {
    return clause.accept((ConstraintClause.Visitor<Effects>) this);
  }

  @Override
  public Effects column(ColumnClause clause) {
    return clause.accept((ColumnClause.Visitor<Effects>) this);
  }

  @Override
  public Effects alterColumn(AlterColumnClause clause) {
    return clause.accept((AlterColumnClause.Visitor<Effects>) this);
  }

  @Override
  public Effects drop(ConstraintClause.Drop clause) {
    return gone(ObjectName.constraint(table, clause.constraint().name()));
  }

  @Override
  public Effects rename(ConstraintClause.Rename clause) {
    return effects;
  }

  @Override
  public Effects add(ConstraintClause.Add clause) {
    if (clause.constraint() instanceof ForeignKey key) {
      effects.needed().add(ObjectName.relation(key.references()));
    }
    return made(ObjectName.constraint(table, clause.constraint().name()));
  }

  @Override
  public Effects promote(ConstraintClause.Promote clause) {
    return made(ObjectName.constraint(table, clause.constraint().name()));
  }

  @Override
  public Effects alter(ConstraintClause.Alter clause) {
    return effects;
  }

  @Override
  public Effects validate(ConstraintClause.Validate clause) {
    return effects;
  }

  @Override
  public Effects drop(ColumnClause.Drop clause) {
    gone(valueOf(clause.column()));
    heirs.forEach(heir -> gone(ObjectName.column(new ColumnName(heir, clause.column()))));
    return gone(column(clause.column()));
  }

  @Override
  public Effects dropHere(ColumnClause.DropHere clause) {
    gone(valueOf(clause.column()));
    return gone(column(clause.column()));
  }

  @Override
  public Effects add(ColumnClause.Add clause) {
    Column column = clause.column();
    if (!(column.value() instanceof ColumnValue.None)) {
      made(valueOf(column.name()));
    }
    heirs.forEach(heir -> made(ObjectName.column(new ColumnName(heir, column.name()))));
    return made(column(column.name()));
  }

  @Override
  public Effects keep(ColumnClause.Keep clause) {
    return effects;
  }

  @Override
  public Effects notNull(NotNullClause clause) {
    if (clause instanceof NotNullClause.Validate validate) {
      effects.needed().addAll(validate.follows());
    }
    return clause instanceof NotNullClause.Add add
        ? made(ObjectName.constraint(table, add.constraint()))
        : effects;
  }

  @Override
  public Effects storage(StorageClause clause) {
    return effects;
  }

  @Override
  public Effects dropDefault(AlterColumnClause.DropDefault clause) {
    heirs.forEach(heir -> gone(ObjectName.valueOf(new ColumnName(heir, clause.name()))));
    return gone(valueOf(clause.name()));
  }

  @Override
  public Effects dropExpression(AlterColumnClause.DropExpression clause) {
    return gone(valueOf(clause.name()));
  }

  @Override
  public Effects dropIdentity(AlterColumnClause.DropIdentity clause) {
    return effects;
  }

  @Override
  public Effects dropNotNull(AlterColumnClause.DropNotNull clause) {
    return effects;
  }

  @Override
  public Effects setType(AlterColumnClause.SetType clause) {
    for (QualifiedName heir : heirs) {
      gone(ObjectName.column(new ColumnName(heir, clause.name())));
      made(ObjectName.column(new ColumnName(heir, clause.name())));
    }
    gone(column(clause.name()));
    return made(column(clause.name()));
  }

  @Override
  public Effects setNotNull(AlterColumnClause.SetNotNull clause) {
    return effects;
  }

  @Override
  public Effects setDefault(AlterColumnClause.SetDefault clause) {
    gone(valueOf(clause.name()));
    return made(valueOf(clause.name()));
  }

  @Override
  public Effects addIdentity(AlterColumnClause.AddIdentity clause) {
    return effects;
  }

  @Override
  public Effects setIdentity(AlterColumnClause.SetIdentity clause) {
    return effects;
  }

  private Effects made(ObjectName object) {
    effects.made().add(object);
    return effects;
  }

  private Effects gone(ObjectName object) {
    effects.gone().add(object);
    return effects;
  }

  private ObjectName column(String name) {
    return ObjectName.column(new ColumnName(table, name));
  }

  private ObjectName valueOf(String name) {
    return ObjectName.valueOf(new ColumnName(table, name));
  }
}
