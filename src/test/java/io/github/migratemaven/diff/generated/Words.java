package io.github.migratemaven.diff.generated;

import java.util.List;

/** Names, types and values to choose from: few, so that objects meet, and some of them awkward. */
final class Words {

  static final List<String> TABLES = List.of("t1", "t2", "\"T 3\"", "s1.t1", "\"order\"", "\"ü\"");
  static final List<String> COLUMNS = List.of("a", "b", "c", "\"D d\"", "\"select\"", "\"é\"\"\"");
  static final List<String> ENUMS = List.of("e1", "\"E 2\"", "s1.e1");
  static final List<String> DOMAINS = List.of("d1", "s1.d2");
  static final List<String> COMPOSITES = List.of("c1", "\"C 2\"");
  static final List<String> SEQUENCES = List.of("q1", "s1.q1", "\"Q 2\"");
  static final List<String> VIEWS = List.of("v1", "v2", "s1.v1");
  static final List<String> MATERIALIZED = List.of("m1", "m2");
  static final List<String> FUNCTIONS = List.of("f1", "f2", "s1.f1");

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
          "uuid",
          "jsonb",
          "bytea",
          "real",
          "double precision",
          "interval",
          "inet",
          "int4range",
          "text[]",
          "integer[]");

  private Words() {}

  /** A type that the server has. */
  static String builtIn(Dice dice) {
    return dice.of(BUILT_IN);
  }

  /** Any type, sometimes one that is made by the schema. */
  static String type(Dice dice) {
    return switch (dice.below(8)) {
      case 0 -> dice.of(ENUMS) + dice.maybe(20, "[]");
      case 1 -> dice.of(DOMAINS) + dice.maybe(20, "[]");
      case 2 -> dice.of(COMPOSITES) + dice.maybe(20, "[]");
      default -> builtIn(dice);
    };
  }

  /** Something that is of this type when it is cast, or null. */
  static String value(Dice dice, String type) {
    if (type.endsWith("[]")) {
      return "'{}'";
    }
    return switch (type.replaceAll("\\(.*", "")) {
      case "integer", "bigint", "smallint", "numeric", "real", "double precision" ->
          dice.of("0", "1", "-1", "1 + 1", "42");
      case "text", "varchar", "char" ->
          dice.of("'x'", "''", "upper('y')", "'it''s'", "CURRENT_USER");
      case "boolean" -> dice.of("true", "false");
      case "date", "timestamp", "timestamptz" -> dice.of("now()", "'2024-01-01'", "CURRENT_DATE");
      case "uuid" -> "gen_random_uuid()";
      case "jsonb" -> "'{\"a\": [1]}'";
      case "e1", "\"E 2\"", "s1.e1" -> dice.of("'a'", "'b'", "'A a'");
      default -> "NULL";
    };
  }
}
