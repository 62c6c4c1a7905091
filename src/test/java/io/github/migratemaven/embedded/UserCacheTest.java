package io.github.migratemaven.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

  private static final Path HOME = Path.of("/home/eve");

  @Test
  void linux_follows_the_xdg_specification() {
    assertThat(UserCache.directory(Map.of(), "linux", HOME))
        .isEqualTo(Path.of("/home/eve/.cache/migrate-maven-plugin"));
    assertThat(UserCache.directory(Map.of("XDG_CACHE_HOME", "/fast"), "linux", HOME))
        .isEqualTo(Path.of("/fast/migrate-maven-plugin"));
    assertThat(UserCache.directory(Map.of("XDG_CACHE_HOME", "relative"), "linux", HOME))
        .isEqualTo(Path.of("/home/eve/.cache/migrate-maven-plugin"));
  }

  @Test
  void others_have_their_own_places() {
    assertThat(UserCache.directory(Map.of(), "mac os x", HOME))
        .isEqualTo(Path.of("/home/eve/Library/Caches/migrate-maven-plugin"));
    assertThat(UserCache.directory(Map.of("LOCALAPPDATA", "/local"), "windows 11", HOME))
        .isEqualTo(Path.of("/local/migrate-maven-plugin"));
    assertThat(UserCache.directory(Map.of(), "windows 11", HOME))
        .isEqualTo(Path.of("/home/eve/AppData/Local/migrate-maven-plugin"));
  }
}
