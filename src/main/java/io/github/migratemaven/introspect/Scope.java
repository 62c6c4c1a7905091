package io.github.migratemaven.introspect;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a database is read. The tables in which Prisma, Flyway and Liquibase keep their
 * books are left out always.
 */
public final class Scope {

  private static final Set<String> LEDGERS =
      Set.of(
          "_prisma_migrations",
          "flyway_schema_history",
          "schema_version",
          "databasechangelog",
          "databasechangeloglock");

  private final String defaultSchema;
  private final @Nullable Set<String> schemas;
  private final List<Pattern> excluded;

  private Scope(String defaultSchema, @Nullable Set<String> schemas, Collection<String> excluded) {
    this.defaultSchema = defaultSchema;
    this.schemas = schemas;
    this.excluded = excluded.stream().map(Scope::glob).toList();
  }

  /**
   * Every schema that a user or a script has made, and {@code public}.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   */
  public static Scope everything(String defaultSchema) {
    return everything(defaultSchema, List.of());
  }

  /**
   * Every schema that a user or a script has made, and {@code public}.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   * @param excluded tables, views and sequences to leave out: {@code schema.name} with {@code *}
   *     and {@code ?} as wildcards; without a dot a name in any schema
   */
  public static Scope everything(String defaultSchema, Collection<String> excluded) {
    return new Scope(defaultSchema, null, excluded);
  }

  /**
   * Some schemas only.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   * @param schemas the schemas that are read; those that do not exist are passed over
   */
  public static Scope of(String defaultSchema, Collection<String> schemas) {
    return of(defaultSchema, schemas, List.of());
  }

  /**
   * Some schemas only.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   * @param schemas the schemas that are read; those that do not exist are passed over
   * @param excluded as in {@link #everything(String, Collection)}
   */
  public static Scope of(
      String defaultSchema, Collection<String> schemas, Collection<String> excluded) {
    return new Scope(defaultSchema, new TreeSet<>(schemas), excluded);
  }

  String defaultSchema() {
    return defaultSchema;
  }

  boolean coversSchema(String schema) {
    return schemas == null || schemas.contains(schema);
  }

  boolean coversRelation(String schema, String relation) {
    String name = schema + "." + relation;
    return !LEDGERS.contains(relation)
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
