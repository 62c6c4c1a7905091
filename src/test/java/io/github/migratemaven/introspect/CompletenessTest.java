package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing that PostgreSQL stores is overlooked: each column of each catalog of the running server
 * is read by a query of ours, or {@code left-out.txt} says why not. A server with a new catalog or
 * column fails here until somebody decides.
 */
class CompletenessTest {

  /** Without oid, which says which row it is and nothing about it. */
  private static final String COLUMNS =
      "SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
          + " WHERE c.relkind = 'r' AND c.relnamespace = 'pg_catalog'::regnamespace"
          + " AND a.attnum > 0 AND a.attname <> 'oid'";

  private static TestDatabase database;
  private static Map<String, Set<String>> read;
  private static List<LeftOut> leftOut;

  @BeforeAll
  static void ask() throws IOException, SQLException {
    database = TestDatabase.create();
    read = ColumnsRead.on(database);
    leftOut = LeftOut.onThisServer();
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Test
  void every_catalog_is_read_or_left_out_for_a_reason() {
    Set<String> undecided = catalogs();
    undecided.removeAll(read.keySet());
    leftOut.stream()
        .filter(LeftOut::isWholeCatalog)
        .map(LeftOut::catalog)
        .forEach(undecided::remove);
    assertThat(undecided).isEmpty();
  }

  @Test
  void every_column_of_a_catalog_that_is_read_is_read_or_left_out_for_a_reason() {
    Set<String> undecided = new TreeSet<>();
    for (String line : database.queryStrings(COLUMNS)) {
      String[] name = line.split("\\|");
      boolean decided =
          isRead(name[0], name[1])
              || leftOut.stream().anyMatch(each -> each.covers(name[0], name[1]));
      if (!decided) {
        undecided.add(name[0] + "." + name[1]);
      }
    }
    assertThat(undecided).isEmpty();
  }

  @Test
  void nothing_is_left_out_that_is_read() {
    assertThat(leftOut)
        .filteredOn(
            each ->
                each.isWholeCatalog()
                    ? read.containsKey(each.catalog())
                    : isRead(each.catalog(), each.column()))
        .isEmpty();
  }

  @Test
  void what_a_function_of_the_server_prints_is_printed_in_a_query() throws IOException {
    String queries = String.join("\n", ColumnsRead.queries());
    assertThat(leftOut)
        .filteredOn(LeftOut::isPrinted)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(queries).contains("pg_catalog." + each.printer() + "("));
  }

  @Test
  void whole_objects_are_left_out_where_they_are_named_only() {
    assertThat(leftOut)
        .filteredOn(each -> each.column().equals("*") && !each.catalog().equals("pg_database"))
        .allMatch(LeftOut::isNamedOnly);
  }

  private static boolean isRead(String catalog, String column) {
    return read.getOrDefault(catalog, Set.of()).contains(column);
  }

  private static Set<String> catalogs() {
    return database.queryStrings(COLUMNS).stream()
        .map(line -> line.substring(0, line.indexOf('|')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
