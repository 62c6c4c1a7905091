package io.github.migratemaven.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which tables count: all but those that a person leaves out, and those in which Prisma, Flyway and
 * Liquibase keep their books.
 */
public final class TableFilter {

  private static final Set<String> LEDGERS =
      Set.of(
          "_prisma_migrations",
          "flyway_schema_history",
          "schema_version",
          "databasechangelog",
          "databasechangeloglock");

  private final List<Pattern> excluded;

  /**
   * A filter.
   *
   * @param excluded what to leave out: {@code schema.name} with {@code *} and {@code ?} as
   *     wildcards; without a dot a name in any schema
   */
  public TableFilter(Collection<String> excluded) {
    this.excluded = excluded.stream().map(TableFilter::glob).toList();
  }

  /** Whether a table counts. */
  public boolean covers(String schema, String table) {
    String name = schema + "." + table;
    return !LEDGERS.contains(table)
        && excluded.stream().noneMatch(pattern -> pattern.matcher(name).matches());
  }

  private static Pattern glob(String text) {
    String full = text.indexOf('.') < 0 ? "*." + text : text;
    StringBuilder regex = new StringBuilder();
    full.chars()
        .forEach(
            c -> {
              switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf((char) c)));
              }
            });
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
