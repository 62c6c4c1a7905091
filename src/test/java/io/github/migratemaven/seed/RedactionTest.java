package io.github.migratemaven.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.postgres.DatabaseUrl;
import org.junit.jupiter.api.Test;

class RedactionTest {

  @Test
  void the_password_is_taken_out_however_it_is_written() {
    Redaction redaction = of("postgresql://ada:s3%23cret@db/shop");

    assertThat(redaction.apply("cannot reach postgresql://ada:s3%23cret@db/shop, s3#cret"))
        .isEqualTo("cannot reach postgresql://ada:****@db/shop, ****");
  }

  @Test
  void a_password_that_is_no_secret_leaves_the_output_readable() {
    assertThat(of("postgresql://postgres:postgres@db/shop").apply("I am postgres"))
        .isEqualTo("I am postgres");
    assertThat(of("postgresql://ada:a@db/shop").apply("a table")).isEqualTo("a table");
    assertThat(of("postgresql://ada@db/shop").apply("a table")).isEqualTo("a table");
  }

  private static Redaction of(String url) {
    return Redaction.of(DatabaseUrl.parse(url));
  }
}
