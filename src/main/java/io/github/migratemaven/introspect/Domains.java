package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Domain;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Domains, without their checks. */
final class Domains implements CatalogQuery {

  private final Map<Long, Domain> found = new HashMap<>();

  @Override
  public String file() {
    return "domains";
  }

  @Override
  public void accept(Row row) throws SQLException {
    found.put(
        row.number("oid"),
        new Domain(
            row.name("schema", "name"),
            row.type(),
            row.nameOrNull("collation_schema", "collation_name"),
            row.flag("not_null"),
            row.textOrNull("expression"),
            List.of(),
            row.textOrNull("comment")));
  }

  List<Domain> sorted(DomainChecks checks) {
    return found.entrySet().stream()
        .map(domain -> domain.getValue().withChecks(checks.of(domain.getKey())))
        .sorted(Comparator.comparing(Domain::name))
        .toList();
  }
}
