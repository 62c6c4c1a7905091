package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.postgres.ServerVersion;
import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the managed part of a database. The number of queries does not depend on its size. */
public final class CatalogReader {

  private CatalogReader() {}

  /**
   * Reads one consistent state: in a REPEATABLE READ READ ONLY transaction of its own, or inside
   * the open transaction of the session, which is left open and unchanged.
   *
   * @param connection a session as {@link Sessions#open} gives it; PostgreSQL 14 or newer
   * @param scope what is read
   * @throws SQLException when the server fails or refuses
   * @throws io.github.migratemaven.error.MigrateException M464 when others keep changing it, M463
   *     when the server is too old
   */
  public static Catalog read(Connection connection, Scope scope) throws SQLException {
    ServerVersion version = Sessions.version(connection);
    KnownServers.require(version);
    return new SteadyReading<>(connection, scope, snapshot -> read(snapshot, scope, version))
        .result();
  }

  private static Catalog read(Snapshot snapshot, Scope scope, ServerVersion version)
      throws SQLException {
    Namespaces namespaces = new Namespaces(scope);
    Sieve sieve = new Sieve(scope);
    Extensions extensions = new Extensions(sieve);
    snapshot.run(List.of(namespaces, extensions), "{}");

    Enums enums = new Enums(sieve);
    Domains domains = new Domains(sieve);
    DomainChecks domainChecks = new DomainChecks();
    CompositeTypes composites = new CompositeTypes(sieve);
    CompositeAttributes attributes = new CompositeAttributes();
    Sequences sequences = new Sequences(sieve);
    Tables tables = new Tables(sieve);
    ForeignColumns foreignColumns = new ForeignColumns();
    NotNulls notNulls = new NotNulls(tables);
    Columns columns = new Columns(foreignColumns, notNulls);
    Views views = new Views(sieve);
    OtherObjects others = new OtherObjects(sieve, tables, views);
    RelationParts parts = new RelationParts(tables, views, others);
    Routines routines = new Routines(sieve);
    Triggers triggers = new Triggers(parts);
    Rules rules = new Rules(parts);
    ObjectPrivileges privileges = new ObjectPrivileges(sieve);
    RolePrivileges defaults = new RolePrivileges(scope);
    Reader reader = new Reader();
    NullsNotDistinct nullsNotDistinct = new NullsNotDistinct();
    OnDeleteColumns onDeleteColumns = new OnDeleteColumns();
    NewerConstraints newer = new NewerConstraints();
    IndexStorages indexStorages = new IndexStorages();
    Constraints constraints =
        new Constraints(nullsNotDistinct, onDeleteColumns, newer, indexStorages);
    IndexKeys keys = new IndexKeys();
    Indexes indexes = new Indexes(keys, nullsNotDistinct, indexStorages);
    Policies policies = new Policies();
    Definitions definitions = new Definitions(sieve, others);
    Lineages lineages = new Lineages();
    TableStorages storages = new TableStorages();
    Dependencies dependencies = new Dependencies();

    List<CatalogQuery> queries =
        new ArrayList<>(
            List.of(tables, columns, constraints, indexes, keys, policies, sequences, enums));
    queries.addAll(List.of(domains, domainChecks, composites, attributes, dependencies));
    queries.addAll(List.of(views, routines, triggers, rules));
    queries.addAll(List.of(privileges, defaults, reader, storages));
    queries.addAll(definitions.queries());
    queries.add(lineages);
    queries.add(foreignColumns);
    queries.add(indexStorages);
    queries.addAll(others.queries());
    if (version.isAtLeast(NullsNotDistinct.SINCE)) {
      queries.add(nullsNotDistinct);
    }
    if (version.isAtLeast(OnDeleteColumns.SINCE)) {
      queries.add(onDeleteColumns);
    }
    if (version.isAtLeast(NewerConstraints.SINCE)) {
      queries.add(newer);
      queries.add(notNulls);
    }
    snapshot.run(queries, namespaces.array());

    return new Catalog(
        namespaces.sorted(),
        extensions.sorted(),
        enums.sorted(),
        domains.sorted(domainChecks),
        composites.sorted(attributes),
        sequences.sorted(tables),
        tables.sorted(columns, constraints, indexes, policies, lineages, storages, sequences),
        views.sorted(columns, indexes, storages, sequences),
        routines.sorted(),
        triggers.sorted(),
        rules.sorted(),
        definitions.sorted(),
        others.sorted(),
        sieve.leftOut(),
        dependencies.sorted(),
        new AccessControl(
            scope.coversPrivileges(), reader.name(), privileges.sorted(), defaults.sorted()));
  }
}
