package io.github.migratemaven.diff.generated.kind;

/** Columns and constraints of any table. */
record TableParts(Dice dice, int major) {

  private static final int NOT_ENFORCED_SINCE = 18;

  /** Another column or constraint of a table. */
  String part() {
    return dice.percent(70) ? column(dice.of(Words.COLUMNS)) : constraint();
  }

  String column(String name) {
    String type = Words.type(dice);
    return name + " " + type + attributes(type);
  }

  private String attributes(String type) {
    boolean isText = type.startsWith("text") || type.startsWith("varchar");
    return (isText ? dice.maybe(8, " COMPRESSION pglz") + collation() : "")
        + value(type, isText)
        + dice.maybe(25, " NOT NULL")
        + dice.maybe(8, " UNIQUE")
        + dice.maybe(8, " CHECK (id IS NOT NULL)");
  }

  private String collation() {
    return dice.maybe(20, " COLLATE " + dice.of("\"C\"", dice.of(Words.COLLATIONS)));
  }

  private String value(String type, boolean isText) {
    return switch (dice.below(7)) {
      case 0, 1 -> " DEFAULT " + Words.value(dice, type);
      case 2 ->
          type.equals("integer") ? " DEFAULT nextval('" + dice.of(Words.SEQUENCES) + "')" : "";
      case 3 -> isText ? generated("id::text || 'x'") : "";
      case 4 ->
          type.equals("integer")
              ? generated(dice.of(Words.FUNCTIONS) + "(" + dice.of("1", "id::integer") + ")")
              : "";
      default -> "";
    };
  }

  private String generated(String expression) {
    String kept = major >= NOT_ENFORCED_SINCE ? dice.of(" STORED", " VIRTUAL", "") : " STORED";
    return " GENERATED ALWAYS AS (" + expression + ")" + kept;
  }

  String constraint() {
    String a = dice.of(Words.COLUMNS);
    String b = dice.of(Words.COLUMNS);
    return dice.maybe(60, "CONSTRAINT " + dice.of("k1", "k2", "\"K 3\"") + " ")
        + switch (dice.below(8)) {
          case 0 -> "UNIQUE (" + a + ", id)" + dice.maybe(20, " DEFERRABLE INITIALLY DEFERRED");
          case 1 ->
              "CHECK (" + a + " IS NOT NULL OR " + b + " IS NULL)" + dice.maybe(20, " NO INHERIT");
          case 2 -> "CHECK (" + a + "::text IN ('x', 'y'))" + notEnforced();
          case 3 -> "EXCLUDE USING gist (" + a + " WITH &&) WHERE (" + b + " IS NOT NULL)";
          case 4 ->
              "UNIQUE (" + a + ") INCLUDE (" + b + ")" + dice.maybe(20, " WITH (fillfactor = 60)");
          case 5 -> "CHECK (" + dice.of(Words.FUNCTIONS) + "(1) IS NOT NULL)";
          case 6 ->
              "UNIQUE " + (major >= 15 ? "NULLS NOT DISTINCT " : "") + "(" + a + ", " + b + ")";
          default -> "CHECK (id IS NOT NULL AND " + dice.below(3) + " < 5)";
        };
  }

  private String notEnforced() {
    return major >= NOT_ENFORCED_SINCE ? dice.maybe(20, " NOT ENFORCED") : "";
  }
}
