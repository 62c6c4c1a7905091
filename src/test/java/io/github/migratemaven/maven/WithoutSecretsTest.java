package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutSecretsTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://ada:s3@cret:x@h/db, postgresql://ada:…@h/db",
    "postgresql://ada@h/db?schema=s, postgresql://ada@h/db?schema=s",
    "jdbc:postgresql://h/db?user=u&password=s3cret&sslmode=require, jdbc:postgresql://h/db?user=u&password=…&sslmode=require",
    "jdbc:postgresql://h/db?sslpassword=s3cret, jdbc:postgresql://h/db?sslpassword=…",
    "orders.country, orders.country",
  })
  void a_password_in_a_url_becomes_an_ellipsis(String value, String shown) {
    assertThat(WithoutSecrets.withoutPassword(value)).isEqualTo(shown);
  }
}
