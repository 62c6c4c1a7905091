package io.github.migratemaven.introspect;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Constraints that the records cannot carry: temporal and not enforced ones, of a server from 18.
 * They are named, and are no {@link io.github.migratemaven.catalog.Constraint}.
 */
final class NewerConstraints implements CatalogQuery {

  static final int SINCE = 18;

  private final OtherObjects others;
  private final Set<Long> oids = new HashSet<>();

  NewerConstraints(OtherObjects others) {
    this.others = others;
  }

  @Override
  public String file() {
    return "newer_constraints";
  }

  @Override
  public void accept(Row row) throws SQLException {
    oids.add(row.number("constraint_oid"));
    others.addAttribute(row);
  }

  boolean contains(long constraint) {
    return oids.contains(constraint);
  }
}
