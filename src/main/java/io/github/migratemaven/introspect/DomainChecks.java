package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Enforcement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of domains. */
final class DomainChecks implements CatalogQuery {

  private final Map<Long, List<Constraint.Check>> byDomain = new HashMap<>();

  @Override
  public String file() {
    return "domain_checks";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byDomain
        .computeIfAbsent(row.number("domain_oid"), domain -> new ArrayList<>())
        .add(
            new Constraint.Check(
                row.text("name"),
                row.text("definition"),
                false,
                row.flag("validated") ? Enforcement.VALIDATED : Enforcement.NOT_VALID,
                row.textOrNull("comment")));
  }

  List<Constraint.Check> of(long domain) {
    return byDomain.getOrDefault(domain, List.of()).stream()
        .sorted(Comparator.comparing(Constraint::name))
        .toList();
  }
}
