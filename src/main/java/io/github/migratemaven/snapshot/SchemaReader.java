package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the managed schemas of a database, and nothing else of it.
 *
 * @param managed which schemas count
 */
public record SchemaReader(ManagedSchemas managed) {

  /**
   * A database beside other states: the configured schemas, else the default schema and those that
   * the others have, so that what other applications keep in the database is no difference.
   *
   * @param session a session on it; only read
   */
  public Catalog beside(Connection session, List<Catalog> others) throws SQLException {
    return withDefaultSchema(
        managed.strictness().checked(CatalogReader.read(session, scopeBeside(others))).asFound());
  }

  Scope scopeBeside(List<Catalog> others) {
    Set<String> names = new TreeSet<>(managed.named());
    if (names.isEmpty()) {
      names.add(managed.defaultSchema());
      others.stream()
          .flatMap(other -> other.namespaces().stream())
          .map(Namespace::name)
          .forEach(names::add);
    }
    return scope(names);
  }

  /**
   * A database by itself: the configured schemas, else every schema that somebody has made.
   *
   * @param session a session on it; only read
   */
  public Catalog whole(Connection session) throws SQLException {
    return withDefaultSchema(read(session).asFound());
  }

  /** A state without any object but the default schema, which whoever applies creates. */
  public Catalog empty() {
    return withDefaultSchema(
        Catalog.empty().withAccess(AccessControl.nothing(managed.privileges())));
  }

  Catalog read(Connection connection) throws SQLException {
    Scope scope =
        managed.named().isEmpty()
            ? selected(Scope.everything(managed.defaultSchema()))
            : scope(new TreeSet<>(managed.named()));
    return withoutIdlePublic(managed.strictness().checked(CatalogReader.read(connection, scope)));
  }

  private Scope scope(Set<String> schemas) {
    return selected(Scope.of(managed.defaultSchema(), schemas));
  }

  private Scope selected(Scope scope) {
    return scope.withSelection(managed.selection()).withPrivileges(managed.privileges());
  }

  /** Whoever applies creates the default schema, so that its absence is no difference. */
  private Catalog withDefaultSchema(Catalog catalog) {
    String name = managed.defaultSchema();
    if (!managed.selection().coversSchema(name)
        || catalog.namespaces().stream().anyMatch(namespace -> namespace.name().equals(name))) {
      return catalog;
    }
    List<Namespace> namespaces = new ArrayList<>(catalog.namespaces());
    namespaces.add(new Namespace(name, null));
    namespaces.sort(Comparator.comparing(Namespace::name));
    return catalog.withNamespaces(namespaces);
  }

  /**
   * Every new database has a schema public; when it is not the default schema, it is managed only
   * if something is in it.
   */
  private Catalog withoutIdlePublic(Catalog catalog) {
    if (managed.defaultSchema().equals("public")
        || !managed.named().isEmpty()
        || uses(catalog, "public")) {
      return catalog;
    }
    List<Namespace> namespaces = new ArrayList<>(catalog.namespaces());
    namespaces.removeIf(namespace -> namespace.name().equals("public"));
    return catalog.withNamespaces(namespaces);
  }

  private static boolean uses(Catalog catalog, String schema) {
    return catalog.tables().stream().anyMatch(table -> table.name().schema().equals(schema))
        || catalog.enums().stream().anyMatch(type -> type.name().schema().equals(schema))
        || catalog.domains().stream().anyMatch(domain -> domain.name().schema().equals(schema))
        || catalog.composites().stream().anyMatch(type -> type.name().schema().equals(schema))
        || catalog.sequences().stream()
            .anyMatch(sequence -> sequence.name().schema().equals(schema))
        || catalog.views().stream().anyMatch(view -> view.name().schema().equals(schema))
        || catalog.routines().stream()
            .anyMatch(routine -> routine.name().name().schema().equals(schema))
        || catalog.definitions().stream().anyMatch(each -> each.name().schema().equals(schema))
        || catalog.unmodelled().stream()
            .anyMatch(other -> other.identity().startsWith(schema + "."));
  }
}
