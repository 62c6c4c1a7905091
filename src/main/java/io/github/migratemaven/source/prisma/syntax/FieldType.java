package io.github.migratemaven.source.prisma.syntax;

/** The type behind a field's name. */
public sealed interface FieldType {

  /** Where it stands, without {@code ?} and {@code []}. */
  Span span();

  /**
   * A scalar, an enum or a model.
   *
   * @param name as it is written
   */
  record Named(String name, Span span) implements FieldType {}

  /**
   * A type of PostgreSQL that Prisma has no word for.
   *
   * @param sql what stands in {@code Unsupported("…")}
   */
  record Unsupported(String sql, Span span) implements FieldType {}
}
