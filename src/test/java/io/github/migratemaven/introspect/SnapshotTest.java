package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final String SETTINGS =
      "SELECT current_setting('jit'), current_setting('enable_nestloop'),"
          + " current_setting('search_path')";
  private static final List<String> USUAL = List.of("on|on|public");

  @Test
  void queries_are_planned_for_catalogs_without_statistics_and_not_compiled() throws SQLException {
    try (TestDatabase database = TestDatabase.create()) {
      database.execute("SET jit = on");
      try (Snapshot snapshot = Snapshot.open(database.connection(), "app")) {
        assertThat(snapshot.isOurs()).isTrue();
        assertThat(database.queryStrings(SETTINGS)).containsExactly("off|off|\"app\"");
      }
    }
  }

  @Test
  void the_session_plans_as_before_when_it_was_read() throws SQLException {
    try (TestDatabase database = TestDatabase.create()) {
      database.execute("SET jit = on");
      Snapshot.open(database.connection(), "app").close();
      assertThat(database.queryStrings(SETTINGS)).isEqualTo(USUAL);
      database.execute("BEGIN");
      Snapshot.open(database.connection(), "app").close();
      assertThat(database.queryStrings(SETTINGS)).isEqualTo(USUAL);
      database.execute("ROLLBACK");
    }
  }
}
