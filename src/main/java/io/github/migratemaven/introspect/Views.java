package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.catalog.ViewOptions;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Views and materialized views. */
final class Views implements CatalogQuery {

  private final Sieve sieve;
  private final Map<Long, View> found = new HashMap<>();

  Views(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "views";
  }

  @Override
  public void accept(Row row) throws SQLException {
    QualifiedName name = row.name("schema", "name");
    ObjectKind kind = row.flag("materialized") ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
    if (sieve.passes(kind, ObjectName.relation(name))) {
      found.put(
          row.number("oid"),
          new View(
              name,
              row.flag("materialized"),
              List.of(),
              query(row.text("query")),
              options(row),
              List.of(),
              TableStorage.DEFAULT,
              row.flag("populated"),
              row.textOrNull("comment")));
    }
  }

  boolean contains(long oid) {
    return found.containsKey(oid);
  }

  /** The views with their columns and indexes. */
  List<View> sorted(Columns columns, Indexes indexes, TableStorages storages, Sequences sequences) {
    return found.entrySet().stream()
        .map(
            entry ->
                entry
                    .getValue()
                    .withColumns(columns.of(entry.getKey(), sequences))
                    .withIndexes(indexes.of(entry.getKey()))
                    .withStorage(storages.of(entry.getKey())))
        .sorted(Comparator.comparing(View::name))
        .toList();
  }

  /** PostgreSQL indents it as part of CREATE VIEW and ends it like a statement. */
  private static String query(String printed) {
    String query = printed.strip();
    return query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
  }

  private static ViewOptions options(Row row) throws SQLException {
    return new ViewOptions(
        row.flag("security_barrier"),
        row.flag("security_invoker"),
        ViewOptions.Check.valueOf(row.text("check_option").toUpperCase(Locale.ROOT)));
  }
}
