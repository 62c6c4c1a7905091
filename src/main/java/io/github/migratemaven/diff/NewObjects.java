package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What changes make, or make again: it belongs to whoever migrates, and has the privileges that are
 * in force.
 */
final class NewObjects implements Change.Visitor<Stream<ObjectName>> {

  private final Set<ObjectName> names = new HashSet<>();
  private final Set<ColumnName> columns = new HashSet<>();

  private NewObjects() {}

  /** What some changes make. */
  static NewObjects of(Collection<Change> changes) {
    NewObjects objects = new NewObjects();
    changes.stream().flatMap(change -> change.accept(objects)).forEach(objects.names::add);
    return objects;
  }

  /**
   * Whether an object is one of them; the sequence of an identity column is called what the column
   * calls its value.
   */
  boolean includes(ObjectName object) {
    return names.contains(object);
  }

  /** Whether a column is one of them although its relation is not. */
  boolean includes(ColumnName column) {
    return columns.contains(column);
  }

  /** All of them but columns, in no order. */
  Set<ObjectName> names() {
    return names;
  }

  @Override
  public Stream<ObjectName> namespace(NamespaceChange change) {
    return change instanceof NamespaceChange.Create create
        ? Stream.of(ObjectName.schema(create.namespace().name()))
        : Stream.of();
  }

  /** What belongs to an extension has the privileges that it gives. */
  @Override
  public Stream<ObjectName> extension(ExtensionChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> enumType(EnumChange change) {
    return change instanceof EnumChange.Create || change instanceof EnumChange.Rebuild
        ? Stream.of(ObjectName.type(change.subject()))
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> domain(DomainChange change) {
    return change instanceof DomainChange.Create || change instanceof DomainChange.Rebuild
        ? Stream.of(ObjectName.type(change.subject()))
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> domainCheck(DomainCheckChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> composite(CompositeChange change) {
    return change instanceof CompositeChange.Create || change instanceof CompositeChange.Rebuild
        ? Stream.of(ObjectName.type(change.subject()))
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> sequence(SequenceChange change) {
    return change instanceof SequenceChange.Create
        ? Stream.of(ObjectName.sequence(change.subject()))
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> table(TableChange change) {
    return change instanceof TableChange.Create || change instanceof TableChange.Recreate
        ? whole(((TableChange) change).table())
        : Stream.of();
  }

  private static Stream<ObjectName> whole(Table table) {
    return Stream.concat(
        Stream.of(ObjectName.relation(table.name())),
        table.columns().stream().flatMap(column -> identity(table.name(), column)));
  }

  @Override
  public Stream<ObjectName> column(ColumnChange change) {
    if (change instanceof ColumnChange.Add add) {
      return column(add.table(), add.column());
    }
    if (change instanceof ColumnChange.Recreate recreate) {
      return column(recreate.table(), recreate.column().after());
    }
    return change instanceof ColumnChange.Alter alter
            && !(alter.column().before().value() instanceof Identity)
        ? identity(alter.table(), alter.column().after())
        : Stream.of();
  }

  private Stream<ObjectName> column(QualifiedName table, Column column) {
    columns.add(new ColumnName(table, column.name()));
    return identity(table, column);
  }

  /** The sequence of an identity column bears the name of nobody's choice. */
  private static Stream<ObjectName> identity(QualifiedName table, Column column) {
    return column.value() instanceof Identity
        ? Stream.of(ObjectName.valueOf(new ColumnName(table, column.name())))
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> storage(StorageChange change) {
    return Stream.of();
  }

  /** What is attached or detached is there before and after. */
  @Override
  public Stream<ObjectName> lineage(LineageChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> constraint(ConstraintChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> index(IndexChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> policy(PolicyChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> rowSecurity(RowSecurityChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> view(ViewChange change) {
    return change instanceof ViewChange.Create || change instanceof ViewChange.Recreate
        ? Stream.of(ObjectName.relation(change.subject()))
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> routine(RoutineChange change) {
    return change instanceof RoutineChange.Create || change instanceof RoutineChange.Recreate
        ? Stream.of(change.name().object())
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> trigger(TriggerChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> rule(RuleChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> definition(DefinitionChange change) {
    return change instanceof DefinitionChange.Create
            || change instanceof DefinitionChange.Recreate
            || change instanceof DefinitionChange.Rebuild
        ? Stream.of(change.object())
        : Stream.of();
  }

  @Override
  public Stream<ObjectName> comment(CommentChange change) {
    return Stream.of();
  }

  @Override
  public Stream<ObjectName> privilege(PrivilegeChange change) {
    return Stream.of();
  }
}
