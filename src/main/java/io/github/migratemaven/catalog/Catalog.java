package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param tables tables and partitioned tables with what hangs on them
 * @param views views and materialized views
 * @param routines functions and procedures
 * @param triggers triggers of these tables and views
 * @param rules rules of these tables and views
 * @param definitions objects of the kinds that one statement defines
 * @param unmodelled everything else that exists in a managed schema, by name
 * @param leftOut what exists and is not selected; no part of the schema
 * @param dependencies what needs what, to find an order; follows from the rest
 * @param access who may do what; a part of the schema only where somebody wants it to be
 */
public record Catalog(
    List<Namespace> namespaces,
    List<Extension> extensions,
    List<EnumType> enums,
    List<Domain> domains,
    List<CompositeType> composites,
    List<Sequence> sequences,
    List<Table> tables,
    List<View> views,
    List<Routine> routines,
    List<Trigger> triggers,
    List<Rule> rules,
    List<Definition> definitions,
    List<Unmodelled> unmodelled,
    List<LeftOut> leftOut,
    List<Dependency> dependencies,
    AccessControl access) {

  public Catalog {
    namespaces = List.copyOf(namespaces);
    extensions = List.copyOf(extensions);
    enums = List.copyOf(enums);
    domains = List.copyOf(domains);
    composites = List.copyOf(composites);
    sequences = List.copyOf(sequences);
    tables = List.copyOf(tables);
    views = List.copyOf(views);
    routines = List.copyOf(routines);
    triggers = List.copyOf(triggers);
    rules = List.copyOf(rules);
    definitions = List.copyOf(definitions);
    unmodelled = List.copyOf(unmodelled);
    leftOut = List.copyOf(leftOut);
    dependencies = List.copyOf(dependencies);
  }

  /** A catalog without any object. */
  public static Catalog empty() {
    return new Catalog(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        AccessControl.NONE);
  }

  /** The same catalog with other tables. */
  public Catalog withTables(List<Table> others) {
    return with(namespaces, domains, others, views, routines, triggers, rules, definitions, access);
  }

  /** The same catalog with other domains. */
  public Catalog withDomains(List<Domain> others) {
    return with(namespaces, others, tables, views, routines, triggers, rules, definitions, access);
  }

  /** The same catalog with other namespaces. */
  public Catalog withNamespaces(List<Namespace> others) {
    return with(others, domains, tables, views, routines, triggers, rules, definitions, access);
  }

  /** The same catalog with other code. */
  public Catalog withCode(
      List<View> otherViews,
      List<Routine> otherRoutines,
      List<Trigger> otherTriggers,
      List<Rule> otherRules) {
    return with(
        namespaces,
        domains,
        tables,
        otherViews,
        otherRoutines,
        otherTriggers,
        otherRules,
        definitions,
        access);
  }

  /** The same catalog with other definitions. */
  public Catalog withDefinitions(List<Definition> others) {
    return with(namespaces, domains, tables, views, routines, triggers, rules, others, access);
  }

  /** The same catalog with other privileges. */
  public Catalog withAccess(AccessControl other) {
    return with(namespaces, domains, tables, views, routines, triggers, rules, definitions, other);
  }

  /** The same catalog as that of a live database. */
  public Catalog asFound() {
    return new Catalog(
        namespaces,
        extensions.stream().map(Extension::asFound).toList(),
        enums,
        domains,
        composites,
        sequences,
        tables,
        views,
        routines,
        triggers,
        rules,
        definitions,
        unmodelled,
        leftOut,
        dependencies,
        access);
  }

  private Catalog with(
      List<Namespace> otherNamespaces,
      List<Domain> otherDomains,
      List<Table> otherTables,
      List<View> otherViews,
      List<Routine> otherRoutines,
      List<Trigger> otherTriggers,
      List<Rule> otherRules,
      List<Definition> otherDefinitions,
      AccessControl otherAccess) {
    return new Catalog(
        otherNamespaces,
        extensions,
        enums,
        otherDomains,
        composites,
        sequences,
        otherTables,
        otherViews,
        otherRoutines,
        otherTriggers,
        otherRules,
        otherDefinitions,
        unmodelled,
        leftOut,
        dependencies,
        otherAccess);
  }

  /**
   * Whether the schemas are equal; what follows from them does not count, nor what is left out, nor
   * who may do what unless it is compared.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Catalog catalog && compared().equals(catalog.compared());
  }

  @Override
  public int hashCode() {
    return compared().hashCode();
  }

  private List<Object> compared() {
    return List.of(
        namespaces,
        extensions,
        enums,
        domains,
        composites,
        sequences,
        tables,
        views,
        routines,
        triggers,
        rules,
        definitions,
        unmodelled,
        access.compared() ? access : AccessControl.NONE);
  }
}
