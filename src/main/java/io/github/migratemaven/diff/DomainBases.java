package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the domains of one catalog stand for. */
public final class DomainBases {

  private final Map<QualifiedName, Domain> domains = new HashMap<>();

  private DomainBases() {}

  /** The domains of a catalog. */
  public static DomainBases of(Catalog catalog) {
    DomainBases bases = new DomainBases();
    catalog.domains().forEach(domain -> bases.domains.put(domain.name(), domain));
    return bases;
  }

  /** The type below all domains; an array of a domain is an array of the type below it. */
  public DataType below(DataType type) {
    Domain domain = domains.get(type.element());
    if (domain == null || type.array() && domain.base().array()) {
      return type;
    }
    DataType base = domain.base();
    return below(type.array() ? new DataType(base.sql() + "[]", base.element(), true) : base);
  }

  /** Whether a type, or a domain below it, refuses null; an array of such does not. */
  public boolean refuseNull(DataType type) {
    Domain domain = domainOf(type);
    return domain != null && (domain.notNull() || refuseNull(domain.base()));
  }

  /** Whether a domain, or one below it, gives a value where none is said. */
  public boolean haveDefault(DataType type) {
    Domain domain = domainOf(type);
    return domain != null && (domain.defaultExpression() != null || haveDefault(domain.base()));
  }

  /** Whether values of a type, or of an array's elements, must fit a domain. */
  boolean restrict(DataType type) {
    Domain domain = domains.get(type.element());
    return domain != null
        && (domain.notNull() || !domain.checks().isEmpty() || restrict(domain.base()));
  }

  private @Nullable Domain domainOf(DataType type) {
    return type.array() ? null : domains.get(type.element());
  }
}
