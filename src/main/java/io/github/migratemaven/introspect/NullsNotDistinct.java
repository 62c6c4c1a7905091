package io.github.migratemaven.introspect;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Unique indexes and constraints for which nulls are equal; none on a server before 15. */
final class NullsNotDistinct implements CatalogQuery {

  static final int SINCE = 15;

  private final Set<Long> indexes = new HashSet<>();
  private final Set<Long> constraints = new HashSet<>();

  @Override
  public String file() {
    return "nulls_not_distinct";
  }

  @Override
  public void accept(Row row) throws SQLException {
    indexes.add(row.number("index_oid"));
    constraints.add(row.number("constraint_oid"));
  }

  boolean ofIndex(long index) {
    return indexes.contains(index);
  }

  boolean ofConstraint(long constraint) {
    return constraints.contains(constraint);
  }
}
