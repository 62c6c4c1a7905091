package io.github.migratemaven.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  /** A pattern, an object, and whether the pattern names it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          audit.*              | table              | audit  | log         | true
          audit.*              | view               | audit  | log         | true
          audit.*              | materialized view  | audit  | log         | true
          audit.*              | sequence           | audit  | log         | true
          audit.*              | foreign table      | audit  | log         | true
          audit.*              | function           | audit  | log         | false
          audit.*              | enum               | audit  | log         | false
          audit.*              | schema             | audit  | ''          | false
          audit.*              | table              | public | audit       | false
          tmp_*                | table              | public | tmp_1       | true
          tmp_*                | table              | other  | tmp_1       | true
          tmp_*                | table              | public | atmp_1      | false
          tmp?*                | table              | public | tmp         | false
          tmp?*                | table              | public | tmp1        | true
          *_old                | table              | public | users_old   | true
          *_old                | table              | public | users_older | false
          *a*b*c               | table              | public | xxaxxbxxc   | true
          *a*b*c               | table              | public | xxbxxaxxc   | false
          Users                | table              | public | users       | false
          table:tmp_*          | table              | public | tmp_1       | true
          table:tmp_*          | view               | public | tmp_1       | false
          view:app.v           | view               | app    | v           | true
          view:app.v           | view               | public | v           | false
          view:*               | materialized view  | public | v           | false
          materialized_view:*  | materialized view  | public | v           | true
          Materialized View: * | materialized view  | public | v           | false
          Materialized View:*  | materialized view  | public | v           | true
          relation:*           | sequence           | public | v           | true
          type:*               | enum               | public | mood        | true
          type:*               | domain             | public | mood        | true
          type:*               | composite type     | public | mood        | true
          type:*               | range type         | public | mood        | true
          type:*               | base type          | public | mood        | true
          enum:*               | domain             | public | mood        | false
          routine:*            | procedure          | public | p           | true
          routine:*            | aggregate          | public | p           | true
          function:audit_*     | function           | app    | audit_log   | true
          function:audit_*     | procedure          | app    | audit_log   | false
          function:app.audit_* | function           | public | audit_log   | false
          schema:reporting_*   | table              | reporting_1 | t      | true
          schema:reporting_*   | function           | reporting_1 | f      | true
          schema:reporting_*   | schema             | reporting_1 | ''     | true
          schema:reporting_*   | table              | public | reporting_1 | false
          schema:*             | extension          | ''     | citext      | false
          publication:*        | publication        | ''     | pub         | true
          publication:a.b      | publication        | ''     | a.b         | true
          publication:a.b      | publication        | ''     | b           | false
          foreign-data_wrapper:* | foreign-data wrapper | '' | w           | true
          foreign_data_wrapper:* | foreign-data wrapper | '' | w           | true
          extension:uuid-ossp  | extension          | ''     | uuid-ossp   | true
          event_trigger:*      | event trigger      | ''     | e           | true
          operator:"*"         | operator           | public | *           | true
          operator:"*"         | operator           | public | **          | false
          "tmp_*"              | table              | public | tmp_*       | true
          "tmp_*"              | table              | public | tmp_1       | false
          "a.b".c              | table              | a.b    | c           | true
          a."b.c"              | table              | a      | b.c         | true
          a.b.c                | table              | a      | b.c         | true
          a"b"*                | table              | public | abc         | true
          "say ""hi"" x"       | table              | public | say "hi" x  | true
          "table:x"            | table              | public | table:x     | true
          ?                    | table              | public | 🐘          | true
          ??                   | table              | public | 🐘          | false
          """)
  void a_pattern_names_what_it_says(
      String pattern, String kind, String schema, String name, boolean named) {
    Selection excluding = Selection.of(List.of(), List.of(pattern));
    Selection including = Selection.of(List.of(pattern), List.of());
    QualifiedName object = new QualifiedName(schema, name);

    assertThat(excluding.covers(new ObjectKind(kind), object)).isNotEqualTo(named);
    assertThat(including.covers(new ObjectKind(kind), object)).isEqualTo(named);
  }

  @Test
  void without_patterns_everything_counts_but_the_books_of_tools() {
    assertThat(covers(Selection.EVERYTHING, ObjectKind.TABLE, "public", "users")).isTrue();
    assertThat(covers(Selection.EVERYTHING, ObjectKind.TABLE, "x", "_prisma_migrations")).isFalse();
    assertThat(covers(Selection.EVERYTHING, ObjectKind.TABLE, "x", "flyway_schema_history"))
        .isFalse();
    Selection asked = Selection.of(List.of("table:*"), List.of());
    assertThat(covers(asked, ObjectKind.TABLE, "public", "databasechangelog")).isFalse();
    assertThat(covers(asked, ObjectKind.FUNCTION, "public", "schema_version")).isFalse();
    assertThat(covers(Selection.EVERYTHING, ObjectKind.FUNCTION, "public", "schema_version"))
        .isTrue();
  }

  @Test
  void what_is_excluded_does_not_count_even_if_it_is_included() {
    Selection selection = Selection.of(List.of("schema:app", "function:*"), List.of("app.tmp_*"));

    assertThat(covers(selection, ObjectKind.TABLE, "app", "users")).isTrue();
    assertThat(covers(selection, ObjectKind.TABLE, "app", "tmp_1")).isFalse();
    assertThat(covers(selection, ObjectKind.FUNCTION, "app", "tmp_1")).isTrue();
    assertThat(covers(selection, ObjectKind.FUNCTION, "public", "f")).isTrue();
    assertThat(covers(selection, ObjectKind.TABLE, "public", "users")).isFalse();
    assertThat(covers(selection, ObjectKind.EXTENSION, "", "citext")).isFalse();
  }

  @Test
  void a_schema_counts_when_something_in_it_can() {
    assertThat(including("schema:app").coversSchema("app")).isTrue();
    assertThat(including("schema:app").coversSchema("public")).isFalse();
    assertThat(including("function:*").coversSchema("any")).isTrue();
    assertThat(including("app.users").coversSchema("app")).isTrue();
    assertThat(including("app.users").coversSchema("public")).isFalse();
    assertThat(including("publication:*").coversSchema("public")).isFalse();
    assertThat(including("app.users").coversSchema("app")).isTrue();
    assertThat(excluding("schema:app").coversSchema("app")).isFalse();
    assertThat(excluding("app.*").coversSchema("app")).isTrue();
    assertThat(Selection.of(List.of("app.*"), List.of("schema:app")).coversSchema("app")).isFalse();
  }

  @Test
  void why_an_object_does_not_count_is_known() {
    Selection selection = Selection.of(List.of("schema:app"), List.of("app.tmp_*"));

    assertThat(reason(selection, "app", "tmp_1"))
        .isEqualTo("which <exclude> leaves out: app.tmp_*");
    assertThat(reason(selection, "public", "users")).isEqualTo("which <include> does not name");
    assertThat(reason(selection, "app", "_prisma_migrations"))
        .isEqualTo("which a tool keeps its books in");
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_definition_can_be_named_or_goes_with_something() {
    return Stream.of(DefinitionKind.values())
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.words(),
                    () ->
                        assertThat(
                                PatternKinds.named(kind.words()).isPresent()
                                    ^ PatternKinds.wholeOf(kind.words()).isPresent())
                            .isTrue()));
  }

  @Test
  void a_misspelt_kind_is_told_with_its_place_and_the_nearest() {
    Problem problem = problem(List.of("schema:app", " tabel:audit_* "), List.of());

    assertThat(problem.code()).isEqualTo(ErrorCode.M404);
    assertThat(problem.what()).isEqualTo("There is no kind \"tabel\" in <include>, at 1.");
    assertThat(problem.where())
        .startsWith("tabel:audit_*", "^", "The kinds are:")
        .anySatisfy(line -> assertThat(line).contains("event_trigger, extension"))
        .anySatisfy(line -> assertThat(line).contains("materialized_view"));
    assertThat(problem.next().get(0)).isEqualTo(NextStep.text("Did you mean", "table:audit_*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          ''            | A pattern is empty in <exclude>, at 1.
          '   '         | A pattern is empty in <exclude>, at 1.
          '""'          | A pattern is empty in <exclude>, at 1.
          app."x        | A quote is not closed in <exclude>, at 5.
          app."x""      | A quote is not closed in <exclude>, at 5.
          view:         | A name is missing in <exclude>, at 6.
          app.          | A name is missing in <exclude>, at 5.
          view:.x       | A name is missing in <exclude>, at 6.
          .x            | A name is missing in <exclude>, at 1.
          :x            | There is no kind "" in <exclude>, at 1.
          index:x       | An index goes with its table in <exclude>, at 1.
          trigger:x     | A trigger goes with its table or view in <exclude>, at 1.
          function:f(x) | All routines of a name are meant, whatever their arguments in <exclude>, at 11.
          """)
  void a_pattern_that_means_nothing_is_told_with_its_place(String pattern, String message) {
    Problem problem = problem(List.of(), List.of(pattern));

    assertThat(problem.code()).isEqualTo(ErrorCode.M404);
    assertThat(problem.what()).isEqualTo(message);
    assertThat(problem.state()).containsExactly("Nothing was read, and nothing was changed.");
  }

  @Test
  void a_pattern_of_many_stars_takes_no_time() {
    Selection selection = excluding("*a".repeat(30) + "*b");
    QualifiedName name = new QualifiedName("public", "a".repeat(63));

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(selection.covers(ObjectKind.TABLE, name)).isTrue());
  }

  private static Selection including(String pattern) {
    return Selection.of(List.of(pattern), List.of());
  }

  private static Selection excluding(String pattern) {
    return Selection.of(List.of(), List.of(pattern));
  }

  private static boolean covers(Selection selection, ObjectKind kind, String schema, String name) {
    return selection.covers(kind, new QualifiedName(schema, name));
  }

  private static String reason(Selection selection, String schema, String table) {
    return selection
        .reasonAgainst(ObjectKind.TABLE, new QualifiedName(schema, table))
        .orElseThrow();
  }

  private static Problem problem(List<String> included, List<String> excluded) {
    return catchThrowableOfType(MigrateException.class, () -> Selection.of(included, excluded))
        .problem();
  }
}
