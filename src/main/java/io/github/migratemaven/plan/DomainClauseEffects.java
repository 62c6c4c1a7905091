package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;

/**
 * Tells of a clause of ALTER DOMAIN what it makes and ends.
 *
 * @param domain the domain
 */
record DomainClauseEffects(QualifiedName domain) implements DomainClause.Visitor<Effects> {

  /** New columns take the new default. */
  @Override
  public Effects setDefault(DomainClause.SetDefault clause) {
    Effects effects = new Effects();
    effects.made().add(ObjectName.type(domain));
    effects.made().add(ObjectName.domainDefault(domain));
    return effects;
  }

  @Override
  public Effects dropDefault(DomainClause.DropDefault clause) {
    return Effects.ending(ObjectName.domainDefault(domain));
  }

  @Override
  public Effects setNotNull(DomainClause.SetNotNull clause) {
    return Effects.NONE;
  }

  @Override
  public Effects addNotNull(DomainClause.AddNotNull clause) {
    return Effects.NONE;
  }

  @Override
  public Effects renameNotNull(DomainClause.RenameNotNull clause) {
    return Effects.NONE;
  }

  @Override
  public Effects dropNotNull(DomainClause.DropNotNull clause) {
    return Effects.NONE;
  }

  @Override
  public Effects addCheck(DomainClause.AddCheck clause) {
    return Effects.making(ObjectName.domainCheck(domain, clause.check().name()));
  }

  @Override
  public Effects renameCheck(DomainClause.RenameCheck clause) {
    return Effects.NONE;
  }

  @Override
  public Effects validateCheck(DomainClause.ValidateCheck clause) {
    return Effects.NONE;
  }

  @Override
  public Effects dropCheck(DomainClause.DropCheck clause) {
    return Effects.ending(ObjectName.domainCheck(domain, clause.check().name()));
  }
}
