package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What objects have when a migration has done everything but to grant and to revoke: what is made
 * has what new objects get, and what stays keeps what it had, without that on columns which go.
 */
public final class PrivilegesMeanwhile {

  private final Pair<AccessControl> sides;
  private final Pair<Set<ObjectName>> managed;
  private final Pair<Map<ObjectName, Privileges>> known;
  private final Map<ObjectName, ColumnName> follows = new HashMap<>();
  private final Map<ObjectName, QualifiedName> identities = new HashMap<>();
  private final Map<QualifiedName, List<Column>> columns = new HashMap<>();
  private final NewObjects made;
  private final PrivilegesAtBirth atBirth;

  /**
   * @param catalogs both sides
   * @param changes what the migration does
   */
  public PrivilegesMeanwhile(Pair<Catalog> catalogs, Collection<Change> changes) {
    this.sides = AccessControl.readByOne(catalogs.map(Catalog::access));
    this.managed = catalogs.map(ManagedObjects::of);
    this.known = sides.map(PrivilegesMeanwhile::byObject);
    this.made = NewObjects.of(changes);
    this.atBirth = new PrivilegesAtBirth(sides, made);
    Catalog after = catalogs.after();
    after.tables().forEach(table -> columns.put(table.name(), table.columns()));
    after.tables().forEach(this::addIdentities);
    after.views().forEach(view -> columns.put(view.name(), view.columns()));
    after.sequences().stream()
        .filter(sequence -> sequence.owner() != null)
        .forEach(sequence -> follows.put(ObjectName.sequence(sequence.name()), sequence.owner()));
  }

  private void addIdentities(Table table) {
    for (Column column : table.columns()) {
      if (column.value() instanceof Identity identity) {
        ColumnName name = new ColumnName(table.name(), column.name());
        identities.put(ObjectName.valueOf(name), identity.sequenceOf(name));
      }
    }
  }

  private static Map<ObjectName, Privileges> byObject(AccessControl side) {
    Map<ObjectName, Privileges> known = new HashMap<>();
    side.objects().forEach(each -> known.put(each.object(), each));
    return known;
  }

  /** Who may do what on both sides, as if one role had read them. */
  Pair<AccessControl> sides() {
    return sides;
  }

  /** In what the objects differ from what they shall have, as if nothing were made again. */
  List<PrivilegeChange.OnObject> differing() {
    return changes(
        object -> managed.before().contains(object) ? had(object) : atBirth.of(usual(object)));
  }

  /**
   * What is left to do to the objects. Where privileges are no part of the schema, they shall have
   * what they had.
   */
  public List<PrivilegeChange.OnObject> left() {
    return changes(
        object -> made.includes(object) ? atBirth.of(usual(object)) : withoutNewColumns(object));
  }

  private List<PrivilegeChange.OnObject> changes(Function<ObjectName, Privileges> now) {
    boolean compared = AccessControl.areCompared(sides);
    Map<ObjectName, Privileges> wanted = compared ? known.after() : known.before();
    Set<ObjectName> names = new TreeSet<>(made.names());
    if (!compared) {
      names.retainAll(managed.before());
    }
    names.addAll(known.before().keySet());
    names.addAll(known.after().keySet());
    return names.stream()
        .filter(this::isThere)
        .map(name -> change(now.apply(name), wanted.getOrDefault(name, usual(name))))
        .filter(change -> !change.isEmpty())
        .toList();
  }

  private PrivilegeChange.OnObject change(Privileges now, Privileges wanted) {
    return new PrivilegeChange.OnObject(
        new Pair<>(withoutLostColumns(now), withoutLostColumns(wanted)),
        !managed.before().contains(wanted.object()));
  }

  /** How SQL calls an object: the value of an identity column is its sequence. */
  public ObjectName called(ObjectName object) {
    QualifiedName sequence = identities.get(object);
    return sequence == null ? object : ObjectName.sequence(sequence);
  }

  private Privileges had(ObjectName object) {
    return known.before().getOrDefault(object, usual(object));
  }

  private Privileges withoutNewColumns(ObjectName object) {
    Privileges had = had(object);
    return had.withAccess(
        had.access().withColumns(column -> !made.includes(new ColumnName(object.name(), column))));
  }

  private Privileges usual(ObjectName object) {
    ColumnName followed =
        object.kind() == ObjectName.Kind.DEFAULT
            ? new ColumnName(object.name(), object.part())
            : follows.get(object);
    return Privileges.usual(object, followed);
  }

  /** What is only named is left alone with its privileges. */
  private boolean isThere(ObjectName object) {
    return managed.after().contains(object)
        && (made.includes(object) || managed.before().contains(object));
  }

  private Privileges withoutLostColumns(Privileges privileges) {
    List<Column> left = columns.getOrDefault(privileges.object().name(), List.of());
    return privileges.withAccess(
        privileges
            .access()
            .withColumns(column -> left.stream().anyMatch(each -> each.name().equals(column))));
  }
}
