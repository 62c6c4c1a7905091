package io.github.migratemaven.source.prisma.model;

import java.util.Arrays;
import java.util.Optional;

/** Prisma's own types, and the type of PostgreSQL that each is by itself. */
public enum Scalar {
  STRING("String", "text"),
  BOOLEAN("Boolean", "boolean"),
  INT("Int", "integer"),
  BIG_INT("BigInt", "bigint"),
  FLOAT("Float", "double precision"),
  DECIMAL("Decimal", "numeric(65,30)"),
  DATE_TIME("DateTime", "timestamp(3) without time zone"),
  JSON("Json", "jsonb"),
  BYTES("Bytes", "bytea");

  private final String word;
  private final String sql;

  Scalar(String word, String sql) {
    this.word = word;
    this.sql = sql;
  }

  /** As a schema writes it. */
  public String word() {
    return word;
  }

  /** The type of PostgreSQL as {@code format_type} prints it. */
  public String sql() {
    return sql;
  }

  /** The scalar that a word means. */
  public static Optional<Scalar> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
