package io.github.migratemaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillsTest {

  private static final SqlNames NAMES = new SqlNames("public");

  @Test
  void several_fills_are_separated_by_semicolons_outside_quotes_and_parentheses() {
    assertThat(parsed("users.country='D;E'; audit.log.\"by;whom\" = coalesce(a, ';') ;t.n=1"))
        .containsExactly(
            Map.entry(column("public", "users", "country"), "'D;E'"),
            Map.entry(column("audit", "log", "by;whom"), "coalesce(a, ';')"),
            Map.entry(column("public", "t", "n"), "1"));
  }

  @Test
  void a_doubled_quote_belongs_to_the_name() {
    assertThat(parsed("\"a\"\"b\".\"C\"=1"))
        .containsExactly(Map.entry(column("public", "a\"b", "C"), "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "users",
        "users='x'",
        "users.c",
        "users.c=",
        "a.b.c.d=1",
        "t.c='x",
        "t.c=f(1",
        "t.\"c=1",
        "t.c=1;t.c=2"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Fills.parse(text, NAMES)).hasMessageContaining("M401");
  }

  private static Map<ColumnName, String> parsed(String text) {
    return new FillParser(text, "public").parse();
  }

  private static ColumnName column(String schema, String table, String column) {
    return new ColumnName(new QualifiedName(schema, table), column);
  }
}
