package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.DefaultPrivileges.Subject;
import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Right;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.diff.AccessDelta;
import java.util.List;

/** A statement about who may do what. */
public sealed interface PrivilegeStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.privilege(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R byDefault(ByDefault step);

    R own(Own step);

    R revoke(Revoke step);

    R give(Give step);
  }

  /** {@code ALTER DEFAULT PRIVILEGES}. */
  record ByDefault(Subject of, AccessDelta delta) implements PrivilegeStep {
    @Override
    public StepKind kind() {
      return StepKind.DEFAULT_PRIVILEGES;
    }

    /** The same for all: they keep the order of the changes. */
    @Override
    public QualifiedName subject() {
      return new QualifiedName("", "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byDefault(this);
    }
  }

  /**
   * {@code ALTER … OWNER TO}.
   *
   * @param subject the object, or the table that it belongs to
   */
  record Own(QualifiedName subject, ObjectName object, Role owner) implements PrivilegeStep {
    @Override
    public StepKind kind() {
      return StepKind.CHANGE_OWNER;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.own(this);
    }
  }

  /**
   * {@code REVOKE}.
   *
   * @param subject the object, or the table that it belongs to
   * @param rights what is taken away
   * @param held what may not be passed on any more
   */
  record Revoke(QualifiedName subject, ObjectName object, List<Right> rights, List<Right> held)
      implements PrivilegeStep {
    public Revoke {
      rights = List.copyOf(rights);
      held = List.copyOf(held);
    }

    @Override
    public StepKind kind() {
      return StepKind.REVOKE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.revoke(this);
    }
  }

  /**
   * {@code GRANT}.
   *
   * @param subject the object, or the table that it belongs to
   */
  record Give(QualifiedName subject, ObjectName object, List<Grant> grants)
      implements PrivilegeStep {
    public Give {
      grants = List.copyOf(grants);
    }

    @Override
    public StepKind kind() {
      return StepKind.GRANT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.give(this);
    }
  }
}
