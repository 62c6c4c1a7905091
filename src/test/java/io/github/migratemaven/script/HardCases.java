package io.github.migratemaven.script;

import java.util.List;
import java.util.stream.Stream;

/**
 * Statements that are hard to cut apart. Each case is the list of pieces that must come out when
 * they are joined by line breaks; the last piece, the tail, tells whether the cut before it was
 * right. In order, all of them run on an empty database.
 */
final class HardCases {

  /** The tail of every case. */
  static final String TAIL = "SELECT 'tail';";

  private HardCases() {}

  record HardCase(String name, List<String> pieces) {

    String script() {
      return String.join("\n", pieces);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<HardCase> all() {
    return Stream.of(
        hard("semicolon_in_a_string", "SELECT 'a;b';"),
        hard("doubled_quote_next_to_a_semicolon", "SELECT ''';', 'a'';''b';"),
        hard("empty_string", "SELECT '', E'', '''';"),
        hard("semicolon_in_a_name", "SELECT 1 AS \"a;b\";"),
        hard("doubled_quote_in_a_name", "SELECT 1 AS \"a\"\";\"\"b\";"),
        hard("apostrophe_in_a_name", "SELECT 1 AS \"it's;\";"),
        hard("dollar_quote", "SELECT $$;'\"$$;"),
        hard("dollar_quote_with_a_tag", "SELECT $a$;$$;$b$;$a$;"),
        hard("dollar_quote_with_a_shorter_tag_inside", "SELECT $ab$ $a$ ; $ab $ab$;"),
        hard("dollar_quote_with_a_tag_beyond_ascii", "SELECT $größe$;$größ$;$größe$;"),
        hard("dollar_quote_right_behind_another", "SELECT $a$;$a$||$a$;$a$;"),
        hard("dollar_quote_with_a_number_in_its_tag", "SELECT $_1$;$_1$;"),
        hard("name_that_swallows_dollars", "SELECT 1 AS foo$bar$;", "SELECT 2 AS foo$bar$;"),
        hard("name_beyond_ascii", "SELECT 1 AS größe$x$;", "SELECT 2 AS 🐘$x$;"),
        hard("no_break_space_is_a_name", "SELECT 1 AS \u00A0$x$;", "SELECT 2 AS \u00A0$x$;"),
        hard(
            "parameter",
            "PREPARE p_hard(text, text) AS SELECT $1||$2||$$;$$;",
            "EXECUTE p_hard('a', ';');",
            "DEALLOCATE p_hard;"),
        hard("escaped_quote", "SELECT E'a\\';b';", "SELECT e'\\\\';"),
        hard("backslash_without_escape", "SELECT 'a\\';", "SELECT ';\\';"),
        hard("escape_that_survives_a_line_break", "SELECT E'a'\n  'b\\';c';"),
        hard("escape_that_survives_a_comment", "SELECT E'a' -- it's; E'\n  'b\\';c';"),
        hard("plain_string_continued", "SELECT 'a'\n'b\\';", "SELECT ';';"),
        hard("letter_e_at_the_end_of_a_name", "SELECT date'2020-01-01', name'a\\';", "SELECT ';';"),
        hard(
            "unicode_strings_and_names",
            "SELECT U&'\\0061;', u&'it''s;!0061' UESCAPE '!', U&'\\' UESCAPE '!';",
            "SELECT 1 AS U&\"\\0061;\";"),
        hard("bits_and_hexadecimals", "SELECT B'01', X'1F', b'';", "SELECT x'';"),
        hard("national_string", "SELECT N'a;\\', n';';"),
        hard("bits_without_escapes", "SELECT B'0'\n'1', X'F'\n'F';"),
        hard(
            "strings_that_conform_no_more",
            "SET standard_conforming_strings = off;",
            "SELECT 'a\\';b';",
            "SELECT N'a\\';b', E'a\\';b';",
            "SET SESSION standard_conforming_strings TO 'on';",
            "SELECT 'a\\';",
            "SELECT ';';",
            "set standard_conforming_strings to false;",
            "SELECT 'a\\';b';",
            "RESET standard_conforming_strings;",
            "SELECT 'a\\';"),
        hard("comment_to_the_end_of_the_line", "SELECT 1 -- it's; /* \n, 2;"),
        hard("nested_comment", "SELECT 1 /* a /* ; ' */ ; \" */, 2;"),
        hard("comment_behind_an_operator", "SELECT 3 -/* ; ' */ 2;", "SELECT 3 *-- ;'\n2;"),
        hard("comment_that_starts_with_a_slash", "SELECT 6 //*;*/ 2;"),
        hard("semicolon_behind_a_comment", "SELECT 1 -- the end\n;"),
        hard(
            "rule_with_several_statements",
            "CREATE TABLE hard_rule (a int);",
            "CREATE RULE r AS ON INSERT TO hard_rule DO ALSO (SELECT 1; SELECT (2); SELECT ')';);"),
        hard(
            "brackets_in_parentheses",
            "SELECT (ARRAY['(', ';'])[1], \"(\" FROM (SELECT 1 AS \"(\") x;"),
        hard(
            "body_in_dollars",
            "CREATE FUNCTION hard_dollar() RETURNS int LANGUAGE plpgsql AS $f$\n"
                + "BEGIN EXECUTE $$SELECT ';'$$; RETURN 1; END; $f$;"),
        hard(
            "body_in_quotes",
            "CREATE FUNCTION hard_quotes() RETURNS text LANGUAGE sql AS 'SELECT '';''; SELECT ''a'';';"),
        hard(
            "atomic_body",
            "CREATE FUNCTION hard_atomic() RETURNS int LANGUAGE sql BEGIN ATOMIC\n"
                + "  SELECT 1;\n  SELECT 2;\nEND;"),
        hard(
            "atomic_body_with_case",
            "CREATE OR REPLACE FUNCTION hard_case(a int) RETURNS text BEGIN ATOMIC\n"
                + "  SELECT CASE WHEN a > 0 THEN CASE a WHEN 1 THEN 'x;' ELSE 'y' END END;\n"
                + "  SELECT CASE a WHEN 1 THEN 'one' ELSE 'end' END;\nEND;"),
        hard(
            "atomic_body_with_names_like_keywords",
            "CREATE FUNCTION hard_names() RETURNS int BEGIN ATOMIC\n"
                + "  SELECT 1 AS end;\n  SELECT 1 end;\n  SELECT 1 AS case;\n  SELECT 1 case;\n"
                + "  SELECT t.end FROM (SELECT 1 AS end) t;\n  SELECT 1 AS begin;\nEND;"),
        hard(
            "atomic_procedure",
            "CREATE TABLE hard_proc (a int);",
            "CREATE PROCEDURE hard_atomic_procedure(a int) LANGUAGE sql begin atomic;\n"
                + "  INSERT INTO hard_proc VALUES (a); DELETE FROM hard_proc;\nend;"),
        hard("empty_atomic_body", "CREATE PROCEDURE hard_empty() BEGIN ATOMIC END;"),
        hard(
            "routine_without_a_body_of_its_own",
            "CREATE FUNCTION hard_return(begin int) RETURNS int RETURN CASE begin WHEN 1 THEN 2 END;"),
        hard(
            "begin_that_is_no_body",
            "CREATE TABLE hard_begin (\"begin\" int, atomic int);",
            "SELECT begin AS atomic FROM (SELECT 1 AS begin) x;"),
        hard(
            "transaction_that_is_no_body",
            "BEGIN;",
            "SELECT 1;",
            "END;",
            "START TRANSACTION;",
            "ABORT;"),
        hard("several_on_one_line", "SELECT 1;", "SELECT 2;", "SELECT';';"),
        hard("numbers", "SELECT 1.5e10, .5, 5., 1e-3;", "SELECT 1::text||';';"),
        hard("operators", "SELECT 1 <> -2, '{\"a\": 1}'::jsonb ? 'a', @ -1, 2 ^ 2;"),
        hard("carriage_returns", "SELECT 1,\r\n  ';' -- it's\r\n;\r"),
        hard("carriage_return_ends_a_comment", "SELECT 1 -- it's;\r, 2;"),
        hard("casts_and_slices", "SELECT ('{1,2}'::int[])[1:2];"));
  }

  private static HardCase hard(String name, String... pieces) {
    return new HardCase(
        name, Stream.concat(Stream.of(pieces), Stream.of(TAIL)).map(String::strip).toList());
  }
}
