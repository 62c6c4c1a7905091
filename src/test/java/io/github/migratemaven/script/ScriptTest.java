package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

  @TempDir Path folder;

  @Test
  void a_statement_knows_where_it_starts() {
    Script script = Script.of("a.sql", "-- first\n\n  SELECT 1;\n/* b */ SELECT\n 2");

    assertThat(script.statements())
        .containsExactly(
            new ScriptStatement("SELECT 1;", 12, 3, StatementKind.ORDINARY),
            new ScriptStatement("SELECT\n 2", 30, 4, StatementKind.ORDINARY));
    assertThat(script.position(script.statements().get(1))).hasToString("a.sql:4:9");
  }

  @Test
  void comments_and_lone_semicolons_are_no_statements() {
    assertThat(Script.of("a.sql", " ;; -- x\n/* ; /* y */ */ ;").statements()).isEmpty();
    assertThat(Script.of("a.sql", "").statements()).isEmpty();
  }

  @Test
  void data_of_copy_belongs_to_its_statement() {
    Script script = Script.of("a.sql", "\nCOPY t (a) FROM stdin;\n1\n;'\n\\.\nSELECT 1;");

    assertThat(script.statements())
        .containsExactly(
            new ScriptStatement(
                "COPY t (a) FROM stdin;", 1, 2, StatementKind.COPY_FROM_STDIN, "1\n;'\n", 3),
            new ScriptStatement("SELECT 1;", 32, 6, StatementKind.ORDINARY));
    assertThat(script.isAtomic()).isTrue();
  }

  @Test
  void data_with_carriage_returns_is_kept_as_it_is() {
    Script script = Script.of("a.sql", "COPY t FROM stdin;\r\n1\r\n\\.\r\nSELECT 1;\r\n");

    assertThat(script.statements()).extracting(ScriptStatement::data).containsExactly("1\r\n", "");
  }

  @Test
  void a_script_with_transaction_control_is_not_atomic() {
    assertThat(Script.of("a.sql", "SELECT 1; COMMIT;").isAtomic()).isFalse();
  }

  @Test
  void markers_of_pg_dump_are_dropped() {
    Script script = Script.of("a.sql", "\\restrict aB'c\nSELECT 1;\n\n\\unrestrict aB'c\n");

    assertThat(script.statements()).extracting(ScriptStatement::text).containsExactly("SELECT 1;");
  }

  @Test
  void other_commands_of_psql_are_refused_with_their_place() {
    refused("SELECT 1;\n  \\connect other\n", ErrorCode.M104, "a.sql:2:3", "\\connect");
    refused("SELECT 1 \\gexec\n", ErrorCode.M104, "a.sql:1:10", "\\gexec");
    refused("SELECT 1\\; SELECT 2;", ErrorCode.M104, "a.sql:1:9", "\\;");
    refused("SELECT 1\n\\restrict x\n", ErrorCode.M104, "a.sql:2:1", "\\restrict");
  }

  @Test
  void data_without_an_end_is_refused_instead_of_swallowing_the_rest() {
    refused("COPY t FROM stdin;\n1\nSELECT 1;\n", ErrorCode.M105, "a.sql:1:19", "not ended");
    refused("COPY t FROM stdin;", ErrorCode.M105, "a.sql:1:19", "not ended");
  }

  @Test
  void a_statement_behind_copy_on_its_line_is_refused() {
    refused("COPY t FROM stdin; SELECT 1;\n1\n\\.\n", ErrorCode.M105, "a.sql:1:19", "same line");
  }

  @Test
  void a_byte_order_mark_is_left_out() {
    byte[] bytes = "\uFEFFSELECT 1;".getBytes(StandardCharsets.UTF_8);

    assertThat(Script.decode("a.sql", bytes).text()).isEqualTo("SELECT 1;");
    assertThat(Script.of("a.sql", "\uFEFFSELECT 1;").text()).isEqualTo("SELECT 1;");
  }

  @Test
  void carriage_returns_are_kept() {
    assertThat(Script.of("a.sql", "SELECT\r\n1;").statements().get(0).text())
        .isEqualTo("SELECT\r\n1;");
  }

  @Test
  void an_invalid_byte_is_an_error_with_its_place() {
    byte[] bytes = "\uFEFFSELECT 1;\n\t'ä🐘x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE4;

    assertThatThrownBy(() -> Script.decode("a.sql", bytes))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.M102);
              assertThat(e.problem().what()).contains("0xE4", "a.sql:2:5");
              assertThat(e.problem().next()).isNotEmpty();
            });
  }

  @Test
  void an_invalid_byte_on_the_first_line_is_counted_without_the_mark() {
    byte[] bytes = "\uFEFFSELECT x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThatThrownBy(() -> Script.decode("a.sql", bytes)).hasMessageContaining("a.sql:1:8");
  }

  @Test
  void a_replacement_character_that_is_meant_is_no_error() {
    byte[] bytes =
        ("SELECT '\uFFFD' || '" + "x".repeat(9000) + "';").getBytes(StandardCharsets.UTF_8);

    assertThat(Script.decode("a.sql", bytes).text()).contains("\uFFFD");
  }

  @Test
  void a_nul_byte_is_refused_with_its_place() {
    refused("SELECT 1;\nSELECT '\0';", ErrorCode.M103, "a.sql:2:9", "NUL");
  }

  @Test
  void a_missing_file_and_a_directory_are_clear_errors() {
    Path missing = folder.resolve("missing.sql");

    assertThatThrownBy(() -> Script.read(missing))
        .hasMessageContaining("M101")
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> Script.read(folder)).hasMessageContaining("is a directory");
  }

  @Test
  void a_file_beyond_a_gigabyte_is_refused_before_it_is_read() throws IOException {
    Path file = folder.resolve("huge.sql");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength((1L << 30) + 1);
    }

    assertThatThrownBy(() -> Script.read(file)).hasMessageContaining("larger than one gigabyte");
  }

  @Test
  void a_file_of_utf_16_is_named_as_such() {
    assertThatThrownBy(() -> Script.decode("a.sql", "SELECT 1;".getBytes(StandardCharsets.UTF_16)))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> assertThat(e.problem().next().toString()).contains("UTF-16"));
  }

  @Test
  void a_file_is_read() throws IOException {
    Path file = Files.writeString(folder.resolve("é.sql"), "SELECT 'ä';");

    Script script = Script.read(file);

    assertThat(script.label()).isEqualTo(file.toString());
    assertThat(script.text()).isEqualTo("SELECT 'ä';");
  }

  private static void refused(String text, ErrorCode code, String place, String word) {
    assertThatThrownBy(() -> Script.of("a.sql", text))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().where()).contains(place);
              assertThat(e.problem().what()).contains(word);
              assertThat(e.problem().next()).isNotEmpty();
            });
  }
}
