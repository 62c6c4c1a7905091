package io.github.migratemaven.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.PlannedMigration;
import io.github.migratemaven.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationHeaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"a*/b", "a/*b", "a/*/b", "*/ DROP TABLE kept; /*"})
  void no_name_in_a_warning_ends_or_nests_the_comment(String name) {
    String header =
        MigrationSql.render(
            new PlannedMigration("", List.of()), new SqlNames("public"), List.of(name));
    try (TestDatabase database = TestDatabase.create()) {
      database.execute("CREATE TABLE kept ()");
      database.execute(header + "CREATE TABLE made ()");
      assertThat(database.queryStrings("SELECT to_regclass('kept'), to_regclass('made')"))
          .containsExactly("kept|made");
    }
  }

  @Test
  void without_warnings_there_is_no_header() {
    assertThat(
            MigrationSql.render(
                new PlannedMigration("", List.of()), new SqlNames("public"), List.of()))
        .isEmpty();
  }
}
