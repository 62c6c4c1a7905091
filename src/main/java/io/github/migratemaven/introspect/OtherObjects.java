package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Unmodelled;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything that the records do not carry, by kind and name. */
final class OtherObjects {

  /** Queries for things of their own: kind, identity, and the schema and relation they are in. */
  private static final List<String> OBJECTS =
      List.of(
          "other_objects",
          "table_objects",
          "database_objects",
          "sequence_attributes",
          "other_comments",
          "security_labels");

  /** Queries for attributes of modelled tables: kind, identity and the table's oid. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "lineage_attributes",
          "invalid_indexes",
          "partition_index_storage",
          "foreign_table_secrets",
          "constraint_attributes");

  private final Scope scope;
  private final Tables tables;
  private final Views views;
  private final Set<Unmodelled> found = new TreeSet<>();

  /**
   * Nothing so far.
   *
   * @param tables must have been read before any row is added
   * @param views likewise
   */
  OtherObjects(Scope scope, Tables tables, Views views) {
    this.scope = scope;
    this.tables = tables;
    this.views = views;
  }

  List<CatalogQuery> queries() {
    return Stream.<CatalogQuery>concat(
            OBJECTS.stream().map(file -> new NamingQuery(file, this::addObject)),
            ATTRIBUTES.stream().map(file -> new NamingQuery(file, this::addAttribute)))
        .toList();
  }

  /** An attribute of a table or view that is itself only named, or left out, is no news. */
  void addAttribute(Row row) throws SQLException {
    long relation = row.number("table_oid");
    if (tables.contains(relation) || views.contains(relation)) {
      add(row);
    }
  }

  List<Unmodelled> sorted() {
    return List.copyOf(found);
  }

  /** A thing of its own, with its kind, identity, schema and relation. */
  void addObject(Row row) throws SQLException {
    String schema = row.textOrNull("schema");
    String relation = row.textOrNull("relation");
    if (schema == null || relation == null || scope.coversRelation(schema, relation)) {
      add(row);
    }
  }

  private void add(Row row) throws SQLException {
    found.add(new Unmodelled(row.text("kind"), row.text("identity")));
  }

  private interface Adding {
    void add(Row row) throws SQLException;
  }

  private record NamingQuery(String file, Adding adding) implements CatalogQuery {
    @Override
    public void accept(Row row) throws SQLException {
      adding.add(row);
    }
  }
}
