package io.github.migratemaven.catalog;

import java.util.List;

/**
 * The managed schemas of one database at one moment, as a value. Every list is sorted by name (code
 * points), so equal schemas are equal catalogs, with the exception of expression texts, which
 * PostgreSQL may print differently for the same meaning.
 *
 * @param namespaces the managed PostgreSQL schemas that exist
 * @param extensions installed extensions, wherever they live
 * @param enums enum types
 * @param domains domains
 * @param composites composite types that are no table's row type
 * @param sequences sequences, without those of identity columns
 * @param tables ordinary tables with what hangs on them
 * @param unmodelled everything else that exists in a managed schema, by name
 * @param dependencies what needs what, to find an order; follows from the rest, so catalogs that
 *     differ in nothing else are equal
 */
public record Catalog(
    List<Namespace> namespaces,
    List<Extension> extensions,
    List<EnumType> enums,
    List<Domain> domains,
    List<CompositeType> composites,
    List<Sequence> sequences,
    List<Table> tables,
    List<Unmodelled> unmodelled,
    List<Dependency> dependencies) {

  public Catalog {
    namespaces = List.copyOf(namespaces);
    extensions = List.copyOf(extensions);
    enums = List.copyOf(enums);
    domains = List.copyOf(domains);
    composites = List.copyOf(composites);
    sequences = List.copyOf(sequences);
    tables = List.copyOf(tables);
    unmodelled = List.copyOf(unmodelled);
    dependencies = List.copyOf(dependencies);
  }

  /** A catalog without any object. */
  public static Catalog empty() {
    return new Catalog(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** The same catalog with other tables. */
  public Catalog withTables(List<Table> otherTables) {
    return new Catalog(
        namespaces,
        extensions,
        enums,
        domains,
        composites,
        sequences,
        otherTables,
        unmodelled,
        dependencies);
  }

  /** The same catalog with other domains. */
  public Catalog withDomains(List<Domain> otherDomains) {
    return new Catalog(
        namespaces,
        extensions,
        enums,
        otherDomains,
        composites,
        sequences,
        tables,
        unmodelled,
        dependencies);
  }

  /** The same catalog with other namespaces. */
  public Catalog withNamespaces(List<Namespace> otherNamespaces) {
    return new Catalog(
        otherNamespaces,
        extensions,
        enums,
        domains,
        composites,
        sequences,
        tables,
        unmodelled,
        dependencies);
  }
}
