package io.github.migratemaven.diff.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code -Drename} can say about two catalogs. */
class RenameAnswersTest {

  private static final SqlNames NAMES = new SqlNames("public");
  private static final Schemas SCHEMAS = new Schemas();

  @AfterAll
  static void close() {
    SCHEMAS.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t.a:b",
        "column:t.a:b",
        "public.t.a:b",
        "\"t\".\"a\":\"b\"",
        " t.a : b ",
        "t.a:t.b",
        "none,t.a:b",
      })
  void a_column_can_be_named_in_these_ways(String typed) {
    Pair<Catalog> catalogs =
        SCHEMAS.pair("CREATE TABLE t (a text, x text)", "CREATE TABLE t (b text, x text)");

    assertThat(accepted(catalogs, typed)).containsExactly("t.a:b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "t.a", ":b", "a:", "a:b:c:d", "thing:t.a:b", "\"t.a:b"})
  void what_is_of_another_form_is_refused(String typed) {
    Pair<Catalog> catalogs = SCHEMAS.pair("CREATE TABLE t (a text)", "CREATE TABLE t (b text)");

    assertThat(refused(catalogs, typed)).isEqualTo(ErrorCode.M421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.b:a", "t.x:b", "t.a:x", "u.a:b", "table:t.a:b", "t:b", "audit.t.a:b"})
  void what_is_no_pair_of_a_dropped_and_an_added_one_is_refused(String typed) {
    Pair<Catalog> catalogs =
        SCHEMAS.pair("CREATE TABLE t (a text, x text)", "CREATE TABLE t (b text, x text)");

    assertThat(refused(catalogs, typed)).isEqualTo(ErrorCode.M422);
  }

  @Test
  void a_type_can_be_named_without_its_kind_where_nothing_else_is_meant() {
    Pair<Catalog> catalogs =
        SCHEMAS.pair(
            "CREATE TYPE x AS ENUM ('a'); CREATE TABLE t (a text)",
            "CREATE TYPE y AS ENUM ('a'); CREATE TABLE t (a text)");

    assertThat(accepted(catalogs, "x:y")).containsExactly("type:x:y");
    assertThat(refused(catalogs, "table:x:y")).isEqualTo(ErrorCode.M422);
  }

  @Test
  void an_answer_that_means_a_column_and_a_table_is_refused_until_it_says_which() {
    String other = "CREATE SCHEMA IF NOT EXISTS kind; DROP TABLE IF EXISTS kind.a, kind.b; ";
    Pair<Catalog> catalogs =
        SCHEMAS.pair(
            other + "CREATE TABLE kind (a text); CREATE TABLE kind.a (id int)",
            other + "CREATE TABLE kind (b text); CREATE TABLE kind.b (id int)");

    assertThat(refused(catalogs, "kind.a:b")).isEqualTo(ErrorCode.M423);
    assertThat(accepted(catalogs, "table:kind.a:b")).containsExactly("table:kind.a:b");
    assertThat(accepted(catalogs, "column:kind.a:b")).containsExactly("kind.a:b");
  }

  @Test
  void one_column_cannot_become_two() {
    Pair<Catalog> catalogs =
        SCHEMAS.pair("CREATE TABLE t (a text)", "CREATE TABLE t (b text, c text)");

    assertThat(refused(catalogs, "t.a:b,t.a:c")).isEqualTo(ErrorCode.M423);
  }

  @Test
  void the_same_answer_twice_is_one() {
    Pair<Catalog> catalogs = SCHEMAS.pair("CREATE TABLE t (a text)", "CREATE TABLE t (b text)");

    assertThat(accepted(catalogs, "t.a:b,column:t.a:b")).containsExactly("t.a:b");
  }

  @Test
  void a_schema_that_was_replaced_as_a_whole_is_not_searched_for_renames() {
    Pair<Catalog> catalogs = SCHEMAS.pair(manyTables("before"), manyTables("after"));

    assertThat(RenameSearch.judge(catalogs, NAMES, RenameAnswers.of(null)).open()).isEmpty();
  }

  private static String manyTables(String prefix) {
    return IntStream.range(0, 60)
        .mapToObj(i -> "CREATE TABLE %s_%d (id int, name_%d text);".formatted(prefix, i, i))
        .collect(Collectors.joining());
  }

  private static List<String> accepted(Pair<Catalog> catalogs, String typed) {
    return RenameSearch.judge(catalogs, NAMES, RenameAnswers.of(typed)).accepted().stream()
        .map(rename -> rename.written(NAMES))
        .toList();
  }

  private static ErrorCode refused(Pair<Catalog> catalogs, String typed) {
    return catchThrowableOfType(MigrateException.class, () -> accepted(catalogs, typed))
        .problem()
        .code();
  }
}
