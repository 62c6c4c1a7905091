package io.github.migratemaven.catalog;

import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who may use what a role is going to make ({@code ALTER DEFAULT PRIVILEGES}).
 *
 * @param role the role that makes it
 * @param schema where it makes it, or null for anywhere
 * @param kind what it makes
 * @param access who may use it; in a schema only what is added there
 */
public record DefaultPrivileges(Role role, @Nullable String schema, Kind kind, AccessList access) {

  /** The kinds of objects that default privileges are for. */
  public enum Kind {
    TABLES,
    SEQUENCES,
    FUNCTIONS,
    TYPES,
    SCHEMAS,
    LARGE_OBJECTS
  }

  /** What they are about, without what they say. */
  public record Subject(Role role, @Nullable String schema, Kind kind)
      implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::role, Role.ORDER)
            .thenComparing(Subject::schema, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Subject::kind);

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }

    /** What is said of it when nothing is said. */
    public DefaultPrivileges usual() {
      return new DefaultPrivileges(role, schema, kind, AccessList.USUAL);
    }
  }

  /** By role, then by schema, then by kind. */
  public static final Comparator<DefaultPrivileges> ORDER =
      Comparator.comparing(DefaultPrivileges::subject);

  /** What they are about. */
  public Subject subject() {
    return new Subject(role, schema, kind);
  }

  /** The same privileges of other roles. */
  DefaultPrivileges map(UnaryOperator<Role> roles) {
    return new DefaultPrivileges(roles.apply(role), schema, kind, access.map(roles));
  }
}
