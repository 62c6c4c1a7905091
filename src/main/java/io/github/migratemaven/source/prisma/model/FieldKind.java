package io.github.migratemaven.source.prisma.model;

/** What a scalar field holds. */
public sealed interface FieldKind {

  /** One of Prisma's own types. */
  record OfScalar(Scalar scalar) implements FieldKind {}

  /**
   * An enum's values.
   *
   * @param enumeration its name in Prisma Client
   */
  record OfEnum(String enumeration) implements FieldKind {}

  /**
   * A type that Prisma has no word for.
   *
   * @param sql as PostgreSQL writes it
   */
  record OfDatabase(String sql) implements FieldKind {}
}
