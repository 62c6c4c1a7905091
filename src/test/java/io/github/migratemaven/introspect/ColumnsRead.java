package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.postgres.SqlStates;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which columns of which catalogs our queries read, by the server's own word: each query becomes a
 * view, and the parsed view lists the columns for which a reader needs the right to select.
 */
final class ColumnsRead {

  static final Path QUERIES =
      Path.of("src", "main", "resources", "io", "github", "migratemaven", "introspect");

  /** Queries whose rows do not come into the catalog. */
  private static final Set<String> OF_NO_CATALOG =
      Set.of("bystanders.sql", "concurrent_changes.sql", "droppable_objects.sql");

  private static final Pattern PARAMETER = Pattern.compile(":'\\w+'");

  private static final Pattern SELECTED =
      Pattern.compile(":relid (\\d+) [^{}]*?:selectedCols \\(b ?([\\d ]*)\\)");

  /** Sets of columns are stored with this offset, since system columns have negative numbers. */
  private static final int OFFSET = 7;

  private static final int WHOLE_ROW = 0;

  private final TestDatabase database;
  private final Map<String, Set<String>> columns = new TreeMap<>();

  private ColumnsRead(TestDatabase database) {
    this.database = database;
  }

  /** What all queries together read on this server. */
  static Map<String, Set<String>> on(TestDatabase database) throws IOException, SQLException {
    ColumnsRead read = new ColumnsRead(database);
    for (String query : queries()) {
      read.add(query);
    }
    return read.columns;
  }

  /** The texts of the queries that make up the catalog. */
  static List<String> queries() throws IOException {
    try (Stream<Path> files = Files.walk(QUERIES)) {
      List<String> queries = new ArrayList<>();
      for (Path file : files.filter(ColumnsRead::isOfCatalog).sorted().toList()) {
        queries.add(Files.readString(file));
      }
      return queries;
    }
  }

  private static boolean isOfCatalog(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".sql") && !OF_NO_CATALOG.contains(name);
  }

  private void add(String sql) throws SQLException {
    String query = PARAMETER.matcher(sql).replaceAll("'{}'");
    try (Statement statement = database.connection().createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("CREATE VIEW read_by_query AS " + query);
    } catch (SQLException e) {
      requireOlderServer(sql, e);
      return;
    }
    String parsed =
        database
            .queryStrings(
                "SELECT ev_action FROM pg_rewrite WHERE ev_class = 'read_by_query'::regclass")
            .get(0);
    database.execute("DROP VIEW read_by_query");
    Matcher selected = SELECTED.matcher(parsed);
    while (selected.find()) {
      add(selected.group(1), selected.group(2), sql);
    }
  }

  private void add(String relation, String set, String sql) {
    List<Integer> numbers =
        Stream.of(set.split(" "))
            .filter(number -> !number.isEmpty())
            .map(number -> Integer.parseInt(number) - OFFSET)
            .toList();
    for (String line :
        database.queryStrings(
            "SELECT c.relname, a.attname, a.attnum"
                + " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                + " WHERE c.relkind = 'r' AND a.attnum > 0 AND c.oid = "
                + relation)) {
      String[] column = line.split("\\|");
      // Of a whole row, to_jsonb(x) ->> 'column' reads what is named as text.
      if (numbers.contains(Integer.parseInt(column[2]))
          || numbers.contains(WHOLE_ROW) && sql.contains("'" + column[1] + "'")) {
        columns.computeIfAbsent(column[0], name -> new TreeSet<>()).add(column[1]);
      }
    }
  }

  /** A query about what only newer servers have is not run on this one. */
  private static void requireOlderServer(String sql, SQLException e) {
    assertThat(e.getSQLState()).as(sql).isEqualTo(SqlStates.UNDEFINED_COLUMN);
    assertThat(Cluster.shared().version().major()).as(sql).isLessThan(18);
  }
}
