package io.github.migratemaven.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer | bigint | SAFE
          bigint | integer | NARROWING
          integer | numeric(10,2) | NARROWING
          integer | numeric(12,2) | SAFE
          bigint | double precision | LOSSY
          numeric(8,2) | numeric(10,2) | SAFE
          numeric(8,2) | numeric(8,1) | LOSSY
          numeric(8,2) | numeric(6,2) | NARROWING
          numeric | integer | LOSSY
          double precision | real | LOSSY
          integer | text | SAFE
          integer | character varying(11) | SAFE
          integer | character varying(10) | NARROWING
          text | character varying(10) | NARROWING
          character varying(10) | character varying(20) | SAFE
          text | integer | NONE
          text | uuid | NONE
          text | jsonb | NONE
          boolean | integer | NONE
          json | jsonb | SAFE
          date | timestamp(3) without time zone | SAFE
          timestamp with time zone | date | LOSSY
          timestamp without time zone | timestamp(3) without time zone | LOSSY
          date | time without time zone | NONE
          text | text[] | NONE
          text[] | text | SAFE
          integer[] | bigint[] | SAFE
          text[] | integer[] | NONE
          """)
  void a_change_of_type_keeps_narrows_loses_or_has_no_cast(
      String before, String after, Cast expected) {
    assertThat(Cast.between(new Pair<>(type(before), type(after)))).isEqualTo(expected);
  }

  private static DataType type(String sql) {
    String element = sql.replace("[]", "");
    return new DataType(sql, new QualifiedName("pg_catalog", element), !element.equals(sql));
  }
}
