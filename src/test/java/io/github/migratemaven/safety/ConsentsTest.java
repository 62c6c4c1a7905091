package io.github.migratemaven.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.safety.Hazard.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentsTest {

  private static final SqlNames NAMES = new SqlNames("public");
  private static final QualifiedName ORDERS = new QualifiedName("public", "orders");

  @Test
  void items_are_written_as_in_sql_without_the_default_schema() {
    QualifiedName elsewhere = new QualifiedName("audit", "Log");
    assertThat(Item.table(ORDERS, NAMES)).hasToString("orders");
    assertThat(Item.table(elsewhere, NAMES)).hasToString("table:audit.\"Log\"");
    assertThat(Item.column(new ColumnName(ORDERS, "country"), NAMES)).hasToString("orders.country");
    assertThat(Item.column(new ColumnName(elsewhere, "a b"), NAMES))
        .hasToString("audit.\"Log\".\"a b\"");
    assertThat(Item.type(ORDERS, NAMES)).hasToString("type:orders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all",
        "Order.a,b",
        "\"Order\".\"a,b\"",
        "x,\"Order\".\"a,b\"",
        "column:\"Order\".\"a,b\""
      })
  void a_loss_is_covered_by_its_item_or_by_all(String written) {
    Hazard hazard = hazard(Severity.LOSS);
    boolean unquotedComma = written.equals("Order.a,b");
    assertThat(Consents.of(written).cover(hazard)).isEqualTo(!unquotedComma);
  }

  @Test
  void another_item_covers_nothing_and_is_reported() {
    Consents consents = Consents.of("orders, type:status");
    assertThat(consents.cover(hazard(Severity.LOSS))).isFalse();
    assertThat(consents.without(List.of(hazard(Severity.LOSS))))
        .containsExactly("orders", "type:status");
  }

  @Test
  void what_only_blocks_needs_no_consent() {
    assertThat(Consents.of(null).cover(hazard(Severity.BLOCKING))).isTrue();
    assertThat(Consents.of(null).cover(hazard(Severity.LOSS))).isFalse();
  }

  private static Hazard hazard(Severity severity) {
    ColumnName column = new ColumnName(new QualifiedName("public", "Order"), "a,b");
    return new Hazard(
        Item.column(column, NAMES),
        HazardKind.DROP_COLUMN,
        severity,
        "text",
        "text",
        Outcome.UNKNOWN);
  }
}
