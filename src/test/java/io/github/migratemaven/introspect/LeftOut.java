package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.testkit.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code left-out.txt}: a catalog or a column of the server that no query of ours
 * reads, and why that is right.
 *
 * @param catalog the catalog, such as {@code pg_class}
 * @param column its column; {@code *} for all of them that are not read; empty for the catalog
 * @param newestMajor the last major of PostgreSQL on which it is not read
 * @param reason why
 */
record LeftOut(String catalog, String column, int newestMajor, String reason) {

  private static final Path FILE =
      Path.of("src", "test", "resources", "completeness", "left-out.txt");

  private static final Pattern LINE =
      Pattern.compile(
          "(?<catalog>pg_\\w+)(\\.(?<column>\\w+|\\*))?( \\.\\.(?<major>\\d\\d))? — (?<why>.+)");

  private static final String NAMED_ONLY = "named only: ";
  private static final String PRINTED = "printed: ";

  /** What counts on the running server. */
  static List<LeftOut> onThisServer() throws IOException {
    List<LeftOut> all = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      Matcher matcher = LINE.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      String column = matcher.group("column");
      String major = matcher.group("major");
      all.add(
          new LeftOut(
              matcher.group("catalog"),
              column == null ? "" : column,
              major == null ? Integer.MAX_VALUE : Integer.parseInt(major),
              matcher.group("why")));
    }
    return all.stream()
        .filter(each -> each.newestMajor >= Cluster.shared().version().major())
        .toList();
  }

  boolean isWholeCatalog() {
    return column.isEmpty();
  }

  boolean covers(String otherCatalog, String otherColumn) {
    return catalog.equals(otherCatalog)
        && (column.isEmpty() || column.equals("*") || column.equals(otherColumn));
  }

  /** Whether objects of the kind are named, and their attributes are not told apart. */
  boolean isNamedOnly() {
    return reason.startsWith(NAMED_ONLY);
  }

  /** The kind of what is named only. */
  String kind() {
    return reason.substring(NAMED_ONLY.length());
  }

  /** Whether a function of the server prints it for us. */
  boolean isPrinted() {
    return reason.startsWith(PRINTED);
  }

  /** The function that prints it. */
  String printer() {
    return reason.substring(PRINTED.length());
  }
}
