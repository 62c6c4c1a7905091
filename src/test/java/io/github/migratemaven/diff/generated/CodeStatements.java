package io.github.migratemaven.diff.generated;

/** Views, functions, triggers and rules, and comments on anything. */
record CodeStatements(Dice dice) {

  Statement view(String name) {
    return Statement.of(
        "view " + name,
        "CREATE VIEW "
            + name
            + dice.maybe(20, " WITH (" + dice.of("security_barrier", "check_option=local") + ")")
            + " AS "
            + query());
  }

  Statement materializedView(String name) {
    return Statement.of(
        "materialized view " + name,
        "CREATE MATERIALIZED VIEW " + name + " AS " + query() + dice.maybe(20, " WITH NO DATA"));
  }

  private String query() {
    String a = dice.of(Words.COLUMNS);
    String from = dice.percent(75) ? dice.of(Words.TABLES) : dice.of(Words.VIEWS);
    return switch (dice.below(7)) {
      case 0 -> "SELECT * FROM " + from;
      case 1 -> "SELECT id, " + a + " AS a FROM " + from + " WHERE id IS NOT NULL";
      case 2 ->
          "SELECT x.id, y."
              + a
              + " FROM "
              + from
              + " x JOIN "
              + dice.of(Words.TABLES)
              + " y USING (id)";
      case 3 -> "SELECT id, count(*) AS n FROM " + from + " GROUP BY id";
      case 4 -> "SELECT id, " + dice.of(Words.FUNCTIONS) + "(1) AS f FROM " + from;
      case 5 -> "SELECT id, " + a + "::text AS a FROM " + from + " UNION ALL SELECT 1, 'x'";
      default -> "SELECT id FROM " + from;
    };
  }

  Statement function(String name) {
    String volatility = dice.of("", " IMMUTABLE", " STABLE");
    return Statement.of(
        "function " + name,
        "CREATE FUNCTION "
            + name
            + switch (dice.below(6)) {
              case 0 ->
                  "(i integer) RETURNS integer LANGUAGE sql" + volatility + " AS 'SELECT i + 1'";
              case 1 -> "(i integer) RETURNS integer LANGUAGE sql" + volatility + " RETURN i * 2";
              case 2 ->
                  "(i integer, k integer DEFAULT 3) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT i + count(*) FROM "
                      + dice.of(Words.TABLES)
                      + "; END";
              case 3 ->
                  "(r " + dice.of(Words.TABLES) + ") RETURNS text LANGUAGE sql AS 'SELECT ''x'''";
              case 4 ->
                  "(i integer) RETURNS "
                      + Words.type(dice)
                      + " LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$";
              default ->
                  "(i integer) RETURNS SETOF "
                      + dice.of(Words.TABLES)
                      + " LANGUAGE plpgsql STRICT SECURITY DEFINER SET search_path = s1 AS 'BEGIN RETURN; END'";
            });
  }

  Statement triggerFunction() {
    return Statement.of(
        "function fire",
        "CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN "
            + dice.of("NEW", "OLD", "NULL")
            + "; END'");
  }

  Statement trigger(String table, int number) {
    return Statement.of(
        "trigger " + number + " " + table,
        "CREATE TRIGGER g"
            + number
            + " "
            + dice.of(
                "BEFORE INSERT",
                "AFTER UPDATE",
                "AFTER DELETE OR INSERT",
                "BEFORE UPDATE OF " + dice.of(Words.COLUMNS))
            + " ON "
            + table
            + dice.of(" FOR EACH ROW", "")
            + dice.maybe(15, " WHEN (true)")
            + " EXECUTE FUNCTION fire()");
  }

  Statement rule(String relation) {
    return Statement.of(
        "rule " + relation,
        "CREATE RULE r1 AS ON "
            + dice.of("INSERT", "DELETE", "UPDATE")
            + " TO "
            + relation
            + " DO "
            + dice.of("INSTEAD NOTHING", "ALSO NOTHING", "ALSO SELECT 1"));
  }

  Statement comment(int number) {
    String on =
        dice.of(
            "TABLE " + dice.of(Words.TABLES),
            "COLUMN " + dice.of(Words.TABLES) + "." + dice.of(Words.COLUMNS),
            "VIEW " + dice.of(Words.VIEWS),
            "COLUMN " + dice.of(Words.VIEWS) + ".id",
            "TYPE " + dice.of(Words.ENUMS),
            "DOMAIN " + dice.of(Words.DOMAINS),
            "SEQUENCE " + dice.of(Words.SEQUENCES),
            "MATERIALIZED VIEW " + dice.of(Words.MATERIALIZED),
            "SCHEMA " + dice.of("s1", "public"),
            "INDEX " + dice.of("i1", "i2"),
            "CONSTRAINT k1 ON " + dice.of(Words.TABLES),
            "CONSTRAINT fk1 ON " + dice.of(Words.TABLES),
            "TRIGGER g1 ON " + dice.of(Words.TABLES),
            "POLICY p1 ON " + dice.of(Words.TABLES),
            "FUNCTION " + dice.of(Words.FUNCTIONS));
    return Statement.of(
        "comment " + number, "COMMENT ON " + on + " IS " + dice.of("'one'", "'it''s two'"));
  }
}
