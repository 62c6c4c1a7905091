package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Names, types and values to choose from: few, so that objects meet, and some of them awkward. */
public final class Words {

  static final List<String> TABLES = List.of("t1", "t2", "\"T 3\"", "s1.t1", "\"ü\"");
  static final List<String> PARTITIONED = List.of("p1", "s1.\"P 2\"");
  static final List<String> PARTITIONS =
      List.of("p1_a", "p1_b", "\"P 2 a\"", "s1.\"P 2 b\"", "p_rest");
  static final List<String> CHILDREN = List.of("h1", "s1.h2", "\"H 3\"");
  static final List<String> COLUMNS = List.of("a", "b", "c", "\"D d\"", "\"select\"", "\"é\"\"\"");
  static final List<String> ENUMS = List.of("e1", "\"E 2\"", "s1.e1");
  static final List<String> DOMAINS = List.of("d1", "s1.d2");
  static final List<String> COMPOSITES = List.of("c1", "\"C 2\"");
  static final List<String> RANGES = List.of("r1", "s1.\"R 2\"");
  static final List<String> SEQUENCES = List.of("q1", "s1.q1", "\"Q 2\"");
  static final List<String> VIEWS = List.of("v1", "v2", "s1.v1");
  static final List<String> MATERIALIZED = List.of("m1", "s1.m2");
  static final List<String> FUNCTIONS = List.of("f1", "f2", "s1.f1");
  static final List<String> COLLATIONS = List.of("l1", "s1.\"L 2\"");

  /** Predefined ones, so that none is to be made. */
  static final List<String> ROLES = List.of("pg_monitor", "pg_read_all_data");

  private static final List<String> BUILT_IN =
      List.of(
          "integer",
          "bigint",
          "smallint",
          "text",
          "varchar(20)",
          "varchar",
          "char(3)",
          "numeric(9,2)",
          "numeric",
          "boolean",
          "date",
          "timestamp(3)",
          "timestamptz",
          "time",
          "uuid",
          "jsonb",
          "json",
          "bytea",
          "real",
          "double precision",
          "interval",
          "inet",
          "bit(3)",
          "int4range",
          "int4multirange",
          "tsvector",
          "regclass",
          "\"char\"",
          "name",
          "text[]",
          "integer[]",
          "numeric(5,1)[]");

  private Words() {}

  /** A type that the server has. */
  public static String builtIn(Dice dice) {
    return dice.of(BUILT_IN);
  }

  /** Any type, sometimes one that is made by the schema. */
  static String type(Dice dice) {
    return switch (dice.below(10)) {
      case 0 -> dice.of(ENUMS) + dice.maybe(20, "[]");
      case 1 -> dice.of(DOMAINS) + dice.maybe(20, "[]");
      case 2 -> dice.of(COMPOSITES) + dice.maybe(20, "[]");
      case 3 -> dice.percent(50) ? dice.of(RANGES) : dice.of(TABLES);
      default -> builtIn(dice);
    };
  }

  /** A table of any sort. */
  static String table(Dice dice) {
    return switch (dice.below(10)) {
      case 0 -> dice.of(PARTITIONED);
      case 1 -> dice.of(PARTITIONS);
      case 2 -> dice.of(CHILDREN);
      default -> dice.of(TABLES);
    };
  }

  /** Something that is of this type when it is cast, or null. */
  static String value(Dice dice, String type) {
    if (type.endsWith("[]")) {
      return dice.of("'{}'", "NULL");
    }
    return switch (type.replaceAll("\\(.*", "")) {
      case "integer", "bigint", "smallint", "numeric", "real", "double precision" ->
          dice.of("0", "1", "-1", "1 + 1", "42", dice.of(FUNCTIONS) + "(1)");
      case "text", "varchar", "char", "name" ->
          dice.of("'x'", "''", "upper('y')", "'it''s'", "CURRENT_USER");
      case "boolean" -> dice.of("true", "false");
      case "date", "timestamp", "timestamptz" -> dice.of("now()", "'2024-01-01'", "CURRENT_DATE");
      case "uuid" -> "gen_random_uuid()";
      case "jsonb" -> "'{\"a\": [1]}'";
      case "bit" -> "B'101'";
      case "regclass" -> "'" + dice.of("q1", "t1", "pg_class") + "'::regclass";
      case "int4range" -> dice.of("'[1,3)'", "int4range(1, 2)");
      case "e1", "\"E 2\"", "s1.e1" -> dice.of("'a'", "'b'", "'A a'");
      default -> "NULL";
    };
  }
}
