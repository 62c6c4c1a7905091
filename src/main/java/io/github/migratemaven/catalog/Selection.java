package io.github.migratemaven.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which objects count: those that a person includes and does not exclude, and never the tables in
 * which Prisma, Flyway and Liquibase keep their books. Indexes, constraints, triggers and the like
 * count with their table.
 */
public final class Selection {

  /** Nobody has included or excluded anything. */
  public static final Selection EVERYTHING = new Selection(List.of(), List.of());

  private static final Set<String> LEDGERS =
      Set.of(
          "_prisma_migrations",
          "flyway_schema_history",
          "schema_version",
          "databasechangelog",
          "databasechangeloglock");

  private final List<ObjectPattern> included;
  private final List<ObjectPattern> excluded;

  private Selection(List<ObjectPattern> included, List<ObjectPattern> excluded) {
    this.included = included;
    this.excluded = excluded;
  }

  /**
   * What patterns select: {@code audit.*}, {@code function:tmp_*}, {@code schema:legacy}.
   *
   * @param included what counts alone; none for everything
   * @param excluded what does not count, even if it is included
   * @throws io.github.migratemaven.error.MigrateException M404 when one cannot be read
   */
  public static Selection of(Collection<String> included, Collection<String> excluded) {
    return new Selection(
        included.stream().map(text -> PatternParser.parse("<include>", text)).toList(),
        excluded.stream().map(text -> PatternParser.parse("<exclude>", text)).toList());
  }

  /** Whether an object counts. */
  public boolean covers(ObjectKind kind, QualifiedName object) {
    return reasonAgainst(kind, object).isEmpty();
  }

  /** Why an object does not count, in words that follow its name; empty when it counts. */
  public Optional<String> reasonAgainst(ObjectKind kind, QualifiedName object) {
    if (LEDGERS.contains(object.name()) && ObjectKind.RELATIONS.contains(kind)) {
      return Optional.of("which a tool keeps its books in");
    }
    for (ObjectPattern pattern : excluded) {
      if (pattern.matches(kind, object)) {
        return Optional.of("which <exclude> leaves out: " + pattern.text());
      }
    }
    return included.isEmpty()
            || included.stream().anyMatch(pattern -> pattern.matches(kind, object))
        ? Optional.empty()
        : Optional.of("which <include> does not name");
  }

  /** Whether a schema counts: one that is not excluded, and in which something can be included. */
  public boolean coversSchema(String schema) {
    QualifiedName itself = new QualifiedName(schema, "");
    return excluded.stream().noneMatch(pattern -> pattern.matches(ObjectKind.SCHEMA, itself))
        && (included.isEmpty() || included.stream().anyMatch(pattern -> pattern.reaches(schema)));
  }
}
