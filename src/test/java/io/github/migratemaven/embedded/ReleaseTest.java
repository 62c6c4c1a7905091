package io.github.migratemaven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

  @ParameterizedTest
  @CsvSource({"14, 14.20.0", "15, 15.19.0", "16, 16.15.0", "17, 17.11.0", "18, 18.6.0"})
  void a_major_stands_for_one_pinned_release(String major, String version) {
    assertThat(Release.of(major)).isEqualTo(new Release(Integer.parseInt(major), version));
  }

  @Test
  void the_newest_is_the_default() {
    assertThat(Release.newest()).isEqualTo(Release.of(18));
  }

  @Test
  void an_exact_version_is_taken_as_it_is() {
    assertThat(Release.of("16.10.0")).isEqualTo(new Release(16, "16.10.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13", "19", "16.10", "", "latest", "16.10.0/../..", "013"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Release.of(text))
        .isInstanceOfSatisfying(
            MigrateException.class, e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.M202));
  }
}
