package io.github.migratemaven.catalog;

/** What a foreign key does when the referenced row goes or changes. */
public enum ReferentialAction {
  NO_ACTION("NO ACTION"),
  RESTRICT("RESTRICT"),
  CASCADE("CASCADE"),
  SET_NULL("SET NULL"),
  SET_DEFAULT("SET DEFAULT");

  private final String sql;

  ReferentialAction(String sql) {
    this.sql = sql;
  }

  /** The action's words in SQL. */
  public String sql() {
    return sql;
  }
}
