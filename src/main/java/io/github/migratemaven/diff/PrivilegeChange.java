package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.DefaultPrivileges;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.QualifiedName;

/** Others may do something, or may do it no longer. */
public sealed interface PrivilegeChange extends Change {

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.privilege(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R onObject(OnObject change);

    R byDefault(ByDefault change);
  }

  /**
   * An object has another owner, or others may use it.
   *
   * @param privileges as they are, or as a new object gets them, and as they shall be
   * @param created whether the object is new
   */
  record OnObject(Pair<Privileges> privileges, boolean created) implements PrivilegeChange {

    /** The object. */
    public ObjectName object() {
      return privileges.after().object();
    }

    /** Whether it gets another owner by itself: a sequence has the one of its table. */
    public boolean changesOwner() {
      return privileges.differIn(Privileges::owner) && privileges.after().follows() == null;
    }

    /** Whether nothing has to be said. */
    public boolean isEmpty() {
      return !changesOwner() && delta().isEmpty();
    }

    /** What is granted and revoked, after the owner has changed. */
    public AccessDelta delta() {
      Privileges before = privileges.before().ownedBy(privileges.after().owner());
      return AccessDelta.between(new Pair<>(before.access(), privileges.after().access()));
    }

    @Override
    public QualifiedName subject() {
      return object().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onObject(this);
    }
  }

  /** Others may use what a role is going to make. */
  record ByDefault(Pair<DefaultPrivileges> defaults) implements PrivilegeChange {

    /** What is granted and revoked. */
    public AccessDelta delta() {
      return AccessDelta.between(defaults.map(DefaultPrivileges::access));
    }

    @Override
    public QualifiedName subject() {
      String schema = defaults.after().schema();
      return new QualifiedName(schema == null ? "" : schema, "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byDefault(this);
    }
  }
}
