package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the second oracle overlooks, and what it does not. */
class CanonicalDumpTest {

  @Test
  void comments_settings_and_the_random_key_are_left_out() {
    assertThat(
            CanonicalDump.of(
                "\\restrict aB3\n--\n-- Name: s\n--\nSET lock_timeout = 0;\n"
                    + "SELECT pg_catalog.set_config('search_path', '', false);\n"
                    + "CREATE SEQUENCE public.s;\n\\unrestrict aB3\n"))
        .isEqualTo("CREATE SEQUENCE public.s;\n");
  }

  @Test
  void the_order_of_statements_and_of_columns_is_none() {
    assertThat(
            CanonicalDump.of(
                "CREATE TABLE b (\n    y numeric(9,2) DEFAULT 1,\n    x text DEFAULT '),('::text\n"
                    + ")\nINHERITS (z, a);\nCREATE SCHEMA a;"))
        .isEqualTo(
            CanonicalDump.of(
                "CREATE SCHEMA a; CREATE TABLE b (\n    x text DEFAULT '),('::text,\n"
                    + "    y numeric(9,2) DEFAULT 1\n)\nINHERITS (z, a);"))
        .endsWith("\n)\nINHERITS (z, a);\n");
  }

  @Test
  void the_order_of_a_views_columns_counts() {
    assertThat(CanonicalDump.of("CREATE VIEW v AS\n SELECT 1 AS a, 2 AS b;"))
        .isNotEqualTo(CanonicalDump.of("CREATE VIEW v AS\n SELECT 2 AS b, 1 AS a;"));
  }

  @Test
  void a_setting_that_says_where_tables_lie_counts() {
    String table = "CREATE TABLE t (\n    a integer\n);\n";
    assertThat(CanonicalDump.of("SET default_tablespace = fast;\n" + table))
        .isNotEqualTo(CanonicalDump.of("SET default_tablespace = '';\n" + table));
    assertThat(CanonicalDump.of("SET default_table_access_method = heap;\n" + table))
        .isEqualTo(CanonicalDump.of(table));
  }
}
