package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
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
          "unknown_catalogs",
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

  private final Sieve sieve;
  private final Tables tables;
  private final Views views;
  private final Set<Unmodelled> found = new TreeSet<>();

  /**
   * Nothing so far.
   *
   * @param tables must have been read before any row is added
   * @param views likewise
   */
  OtherObjects(Sieve sieve, Tables tables, Views views) {
    this.sieve = sieve;
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
    QualifiedName relation = row.nameOrNull("schema", "relation");
    if (relation == null ? sieve.passes(kind(row), object(row)) : sieve.hasRelation(relation)) {
      add(row);
    }
  }

  /** What is said of an object counts with it. */
  private static ObjectKind kind(Row row) throws SQLException {
    return new ObjectKind(row.text("kind").replaceFirst("^(secret of|comment on) ", ""));
  }

  private static ObjectName object(Row row) throws SQLException {
    QualifiedName qualified = PrintedName.qualified(row.text("identity"), row.textOrNull("schema"));
    return ObjectKind.TYPES.contains(kind(row))
        ? ObjectName.type(qualified)
        : new ObjectName(ObjectName.Kind.DEFINITION, qualified, row.text("kind"));
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
