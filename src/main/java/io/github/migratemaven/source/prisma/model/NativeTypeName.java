package io.github.migratemaven.source.prisma.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The types of PostgreSQL that {@code @db.…} may name: for which scalar, with how many numbers in
 * parentheses, and what {@code format_type} prints for them ({@code %s} takes the numbers).
 */
public enum NativeTypeName {
  TEXT("Text", Scalar.STRING, 0, "text"),
  CHAR("Char", Scalar.STRING, 1, "character%s"),
  VAR_CHAR("VarChar", Scalar.STRING, 1, "character varying%s"),
  BIT("Bit", Scalar.STRING, 1, "bit%s"),
  VAR_BIT("VarBit", Scalar.STRING, 1, "bit varying%s"),
  UUID("Uuid", Scalar.STRING, 0, "uuid"),
  XML("Xml", Scalar.STRING, 0, "xml"),
  INET("Inet", Scalar.STRING, 0, "inet"),
  CITEXT("Citext", Scalar.STRING, 0, "citext"),
  BOOLEAN("Boolean", Scalar.BOOLEAN, 0, "boolean"),
  INTEGER("Integer", Scalar.INT, 0, "integer"),
  SMALL_INT("SmallInt", Scalar.INT, 0, "smallint"),
  OID("Oid", Scalar.INT, 0, "oid"),
  BIG_INT("BigInt", Scalar.BIG_INT, 0, "bigint"),
  DOUBLE_PRECISION("DoublePrecision", Scalar.FLOAT, 0, "double precision"),
  REAL("Real", Scalar.FLOAT, 0, "real"),
  DECIMAL("Decimal", Scalar.DECIMAL, 2, "numeric%s"),
  MONEY("Money", Scalar.DECIMAL, 0, "money"),
  TIMESTAMP("Timestamp", Scalar.DATE_TIME, 1, "timestamp%s without time zone"),
  TIMESTAMPTZ("Timestamptz", Scalar.DATE_TIME, 1, "timestamp%s with time zone"),
  DATE("Date", Scalar.DATE_TIME, 0, "date"),
  TIME("Time", Scalar.DATE_TIME, 1, "time%s without time zone"),
  TIMETZ("Timetz", Scalar.DATE_TIME, 1, "time%s with time zone"),
  JSON_B("JsonB", Scalar.JSON, 0, "jsonb"),
  JSON("Json", Scalar.JSON, 0, "json"),
  BYTE_A("ByteA", Scalar.BYTES, 0, "bytea");

  private final String word;
  private final Scalar scalar;
  private final int most;
  private final String pattern;

  NativeTypeName(String word, Scalar scalar, int most, String pattern) {
    this.word = word;
    this.scalar = scalar;
    this.most = most;
    this.pattern = pattern;
  }

  /** As a schema writes it behind {@code @db.}. */
  public String word() {
    return word;
  }

  /** The scalar that it is a form of. */
  public Scalar scalar() {
    return scalar;
  }

  /** How many numbers it may have. */
  public int most() {
    return most;
  }

  String pattern() {
    return pattern;
  }

  /** The type that a word means. */
  public static Optional<NativeTypeName> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
