package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.postgres.ServerVersion;
import org.junit.jupiter.api.Test;

class NewerServerTest {

  @Test
  void a_server_that_nobody_has_looked_at_yet_is_warned_of() {
    assertThat(TargetSession.newer(new ServerVersion(190000)))
        .get()
        .isInstanceOf(Event.Warning.class)
        .asString()
        .contains("PostgreSQL 19 is newer than this version of the plugin knows (14 to 18)");
  }

  @Test
  void a_known_server_is_nothing_to_tell() {
    assertThat(TargetSession.newer(new ServerVersion(180006))).isEmpty();
    assertThat(TargetSession.newer(new ServerVersion(140000))).isEmpty();
  }
}
