package io.github.migratemaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationNameTest {

  private static final Instant MOMENT = Instant.parse("2026-10-02T10:15:00.999Z");

  /** The right column was made by the slugify of Prisma 7.10.0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "init|init",
        "Add User's Émail & fooBarHTTP  v2.0!!|add_users_email_and_foo_bar_http_v2_0",
        "O'Brien can't|o_brien_cant",
        "APIs and URLs|apis_and_urls",
        "HTTPServer2XML|http_server2_xml",
        "straße größe Ærø|strasse_groesse_a_ero",
        "Łódź çédille ñ|lodz_cedille_n",
        "Привет мир|privet_mir",
        "Ελλάδα|ellada",
        "日本語|\"\"",
        "___|\"\"",
        "-- !? --|\"\"",
        "a--b__c|a_b_c",
        "trailing_|trailing",
        "R&D|r_and_d",
      })
  void a_slug_is_what_prisma_makes_of_the_words(String words, String slug) {
    assertThat(MigrationName.slug(words)).isEqualTo(slug);
  }

  @Test
  void a_slug_is_cut_at_two_hundred_characters() {
    assertThat(MigrationName.slug("x".repeat(300))).isEqualTo("x".repeat(200));
  }

  @Test
  void a_folder_name_is_the_time_in_utc_and_the_slug() {
    assertThat(MigrationName.of(MOMENT, "Add users")).isEqualTo("20261002101500_add_users");
  }

  @Test
  void without_a_slug_only_the_digits_are_left() {
    assertThat(MigrationName.of(MOMENT, "日本語")).isEqualTo("20261002101500");
  }

  @Test
  void the_moment_is_read_back_from_a_name_that_begins_with_one() {
    assertThat(MigrationName.moment("20261002101500_x"))
        .contains(Instant.parse("2026-10-02T10:15:00Z"));
    assertThat(MigrationName.moment("20261002101500")).isPresent();
    assertThat(MigrationName.moment("20261302101500_no_such_month")).isEmpty();
    assertThat(MigrationName.moment("202610021015001_fifteen_digits")).isEmpty();
    assertThat(MigrationName.moment("0_init")).isEmpty();
  }
}
