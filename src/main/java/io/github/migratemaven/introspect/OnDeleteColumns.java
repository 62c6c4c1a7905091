package io.github.migratemaven.introspect;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of {@code ON DELETE SET NULL (…)}; empty on a server before 15. */
final class OnDeleteColumns implements CatalogQuery {

  static final int SINCE = 15;

  private final Map<Long, List<Integer>> byConstraint = new HashMap<>();

  @Override
  public String file() {
    return "on_delete_columns";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byConstraint.put(row.number("constraint_oid"), row.numbers("columns"));
  }

  List<Integer> of(long constraint) {
    return byConstraint.getOrDefault(constraint, List.of());
  }
}
