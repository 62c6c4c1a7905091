package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

  @ParameterizedTest
  @MethodSource("io.github.migratemaven.script.KindCases#transactionControl")
  void transaction_control_is_recognised(String statement) {
    assertThat(kind(statement)).isEqualTo(StatementKind.TRANSACTION_CONTROL);
  }

  @ParameterizedTest
  @MethodSource("io.github.migratemaven.script.KindCases#outsideTransaction")
  void what_runs_outside_transactions_only_is_recognised(String statement) {
    assertThat(kind(statement)).isEqualTo(StatementKind.OUTSIDE_TRANSACTION);
  }

  @ParameterizedTest
  @MethodSource("io.github.migratemaven.script.KindCases#ordinary")
  void the_others_are_ordinary(String statement) {
    assertThat(kind(statement)).isEqualTo(StatementKind.ORDINARY);
  }

  @ParameterizedTest
  @MethodSource("io.github.migratemaven.script.KindCases#copyFromStdin")
  void copy_with_data_in_the_script_is_recognised(String statement) {
    assertThat(Script.of("a.sql", statement + ";\n\\.\n").statements())
        .singleElement()
        .extracting(ScriptStatement::kind)
        .isEqualTo(StatementKind.COPY_FROM_STDIN);
  }

  private static StatementKind kind(String statement) {
    return Script.of("a.sql", statement + ";").statements().get(0).kind();
  }
}
