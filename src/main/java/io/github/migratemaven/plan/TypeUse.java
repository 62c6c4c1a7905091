package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the types of one catalog are made of, and which columns hold them. */
final class TypeUse {

  private final Map<QualifiedName, Domain> domains = new HashMap<>();
  private final Map<QualifiedName, CompositeType> composites = new HashMap<>();
  private final Map<QualifiedName, DataType> subtypes = new HashMap<>();
  private final List<DataType> columns;

  TypeUse(Catalog catalog) {
    catalog.domains().forEach(domain -> domains.put(domain.name(), domain));
    catalog.composites().forEach(type -> composites.put(type.name(), type));
    RangeType.of(catalog)
        .forEach(
            range -> {
              subtypes.put(range.name(), range.subtype());
              subtypes.put(range.multirange(), range.subtype());
            });
    columns =
        catalog.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(Column::type)
            .distinct()
            .toList();
  }

  Optional<Domain> domain(QualifiedName name) {
    return Optional.ofNullable(domains.get(name));
  }

  Optional<CompositeType> composite(QualifiedName name) {
    return Optional.ofNullable(composites.get(name));
  }

  /** The types that a type is directly made of. */
  List<DataType> partsOf(QualifiedName type) {
    if (domains.containsKey(type)) {
      return List.of(domains.get(type).base());
    }
    if (subtypes.containsKey(type)) {
      return List.of(subtypes.get(type));
    }
    return composite(type).map(CompositeType::attributes).orElse(List.of()).stream()
        .map(CompositeType.Attribute::type)
        .toList();
  }

  /** Whether a column holds values of a type, alone or inside others. */
  boolean isStored(QualifiedName type) {
    return columns.stream().anyMatch(column -> contains(column, type));
  }

  /**
   * Whether a column holds values of a domain inside arrays or composite types, which ALTER DOMAIN
   * cannot look into: it refuses to add a constraint then (measured on 18, with and without rows).
   */
  boolean isStoredInside(QualifiedName domain) {
    return columns.stream()
        .anyMatch(column -> contains(column, domain) && !isItself(column, domain));
  }

  private boolean contains(DataType type, QualifiedName wanted) {
    return type.element().equals(wanted)
        || partsOf(type.element()).stream().anyMatch(part -> contains(part, wanted));
  }

  /** The domain, or a domain over it. */
  private boolean isItself(DataType type, QualifiedName domain) {
    return !type.array()
        && (type.element().equals(domain)
            || domain(type.element()).filter(over -> isItself(over.base(), domain)).isPresent());
  }
}
