package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.QualifiedName;

/**
 * One thing that differs between two catalogs, in the direction before → after. Sealed in two
 * levels: this one says which kind of object, the second what happens to it.
 */
public sealed interface Change
    permits NamespaceChange,
        ExtensionChange,
        EnumChange,
        DomainChange,
        DomainCheckChange,
        CompositeChange,
        SequenceChange,
        TableChange,
        LineageChange,
        ColumnChange,
        ConstraintChange,
        IndexChange,
        PolicyChange,
        RowSecurityChange,
        StorageChange,
        ViewChange,
        RoutineChange,
        TriggerChange,
        RuleChange,
        DefinitionChange,
        CommentChange,
        PrivilegeChange {

  /** What changes: the object itself, or the table that a part belongs to. */
  QualifiedName subject();

  /** Calls the visitor's method for this kind of object. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of object. */
  interface Visitor<R> {
    R namespace(NamespaceChange change);

    R extension(ExtensionChange change);

    R enumType(EnumChange change);

    R domain(DomainChange change);

    R domainCheck(DomainCheckChange change);

    R composite(CompositeChange change);

    R sequence(SequenceChange change);

    R table(TableChange change);

    R lineage(LineageChange change);

    R column(ColumnChange change);

    R constraint(ConstraintChange change);

    R index(IndexChange change);

    R policy(PolicyChange change);

    R rowSecurity(RowSecurityChange change);

    R storage(StorageChange change);

    R view(ViewChange change);

    R routine(RoutineChange change);

    R trigger(TriggerChange change);

    R rule(RuleChange change);

    R definition(DefinitionChange change);

    R comment(CommentChange change);

    R privilege(PrivilegeChange change);
  }
}
