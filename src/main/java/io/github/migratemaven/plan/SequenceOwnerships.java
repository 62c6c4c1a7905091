package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Role;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whose sequences are while a migration runs: PostgreSQL lets a column own a sequence only when
 * table and sequence are the same role's.
 */
final class SequenceOwnerships {

  private final Map<ObjectName, Role> owners;

  /**
   * @param before whose everything is; what the migration makes is the role's that runs it
   */
  SequenceOwnerships(AccessControl before) {
    this.owners =
        before.objects().stream().collect(Collectors.toMap(Privileges::object, Privileges::owner));
  }

  /** The role that a new sequence must be of before a column owns it; empty when it is. */
  Optional<Role> ofNew(ColumnName column) {
    return differing(new Role.CurrentUser(), column);
  }

  /** The role that a sequence must be of before a column owns it; empty when it is. */
  Optional<Role> of(QualifiedName sequence, ColumnName column) {
    return differing(owner(ObjectName.sequence(sequence)), column);
  }

  private Optional<Role> differing(Role role, ColumnName column) {
    Role ofTable = owner(ObjectName.relation(column.table()));
    return role.equals(ofTable) ? Optional.empty() : Optional.of(ofTable);
  }

  private Role owner(ObjectName object) {
    return owners.getOrDefault(object, new Role.CurrentUser());
  }
}
