package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Domains, without their checks. */
final class Domains implements CatalogQuery {

  private final Sieve sieve;
  private final Map<Long, Domain> found = new HashMap<>();

  Domains(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "domains";
  }

  @Override
  public void accept(Row row) throws SQLException {
    QualifiedName name = row.name("schema", "name");
    if (!sieve.passes(ObjectKind.DOMAIN, ObjectName.type(name))) {
      return;
    }
    found.put(
        row.number("oid"),
        new Domain(
            name,
            row.type(),
            row.nameOrNull("collation_schema", "collation_name"),
            required(row),
            row.textOrNull("expression"),
            List.of(),
            row.textOrNull("comment")));
  }

  private static @Nullable NotNull required(Row row) throws SQLException {
    String name = row.textOrNull("not_null_name");
    if (name == null) {
      return row.flag("not_null") ? NotNull.PLAIN : null;
    }
    return new NotNull(
        name,
        DefaultNames.isOfNotNull(name, row.name("schema", "name")),
        false,
        true,
        NotNull.Descent.OWN,
        row.textOrNull("not_null_comment"));
  }

  List<Domain> sorted(DomainChecks checks) {
    return found.entrySet().stream()
        .map(domain -> domain.getValue().withChecks(checks.of(domain.getKey())))
        .sorted(Comparator.comparing(Domain::name))
        .toList();
  }
}
