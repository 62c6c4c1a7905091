package io.github.migratemaven.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LibpqVariablesTest {

  @Test
  void a_database_is_told_in_variables_and_in_a_url_that_libpq_reads() {
    assertThat(variables("postgresql://ada:s%40cret@db:6543/shop?sslmode=require", "public"))
        .containsOnly(
            Map.entry("PGHOST", "db"),
            Map.entry("PGPORT", "6543"),
            Map.entry("PGDATABASE", "shop"),
            Map.entry("PGUSER", "ada"),
            Map.entry("PGPASSWORD", "s@cret"),
            Map.entry("PGSSLMODE", "require"),
            Map.entry("DATABASE_URL", "postgresql://ada:s%40cret@db:6543/shop?sslmode=require"));
  }

  @Test
  void what_only_the_driver_knows_is_left_out_since_libpq_refuses_it() {
    assertThat(
            variables(
                "jdbc:postgresql://db/shop?user=ada&currentSchema=public&tcpKeepAlive=true",
                "public"))
        .containsEntry("DATABASE_URL", "postgresql://ada@db:5432/shop")
        .doesNotContainKey("PGOPTIONS");
  }

  @Test
  void another_default_schema_is_put_on_the_search_path_beside_other_options() {
    assertThat(variables("postgresql://db/shop?options=-c%20role%3Downer", "my shop"))
        .containsEntry("PGOPTIONS", "-c role=owner -c search_path=\"my\\ shop\"");
  }

  @Test
  void several_hosts_and_addresses_in_brackets_are_taken_apart() {
    assertThat(variables("postgresql://[::1]:6000,other/shop", "public"))
        .containsEntry("PGHOST", "::1,other")
        .containsEntry("PGPORT", "6000,5432");
  }

  @Test
  void what_says_which_database_is_told_from_what_does_not() {
    assertThat(LibpqVariables.saysWhichDatabase("PGSERVICE")).isTrue();
    assertThat(LibpqVariables.saysWhichDatabase("DATABASE_URL")).isTrue();
    assertThat(LibpqVariables.saysWhichDatabase("PGPASSFILE")).isFalse();
    assertThat(LibpqVariables.saysWhichDatabase("PATH")).isFalse();
  }

  private static Map<String, String> variables(String url, String defaultSchema) {
    return LibpqVariables.of(DatabaseUrl.parse(url), defaultSchema).variables();
  }
}
