package io.github.migratemaven.introspect;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Temporal keys and constraints that are not enforced; none on a server before 18. */
final class NewerConstraints implements CatalogQuery {

  static final int SINCE = 18;

  private final Set<Long> temporal = new HashSet<>();
  private final Set<Long> notEnforced = new HashSet<>();

  @Override
  public String file() {
    return "newer_constraints";
  }

  @Override
  public void accept(Row row) throws SQLException {
    (row.flag("temporal") ? temporal : notEnforced).add(row.number("constraint_oid"));
  }

  boolean isTemporal(long constraint) {
    return temporal.contains(constraint);
  }

  boolean isEnforced(long constraint) {
    return !notEnforced.contains(constraint);
  }
}
