package io.github.migratemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.report.EventText.Level;
import io.github.migratemaven.report.EventText.Line;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventTextTest {

  @Test
  void an_applied_migration_shows_its_time() {
    assertThat(EventText.of(new Event.MigrationApplied("1_init", Duration.ofMillis(12))))
        .contains(new Line(Level.INFO, "Applied  1_init  (12 ms)"));
  }

  @Test
  void a_notice_shows_its_place_and_a_warning_of_the_server_is_one_of_ours() {
    assertThat(EventText.of(new Event.ServerNotice("NOTICE", "skipping", "a.sql:3:1")))
        .contains(new Line(Level.INFO, "NOTICE: skipping  (a.sql:3:1)"));
    assertThat(EventText.of(new Event.ServerNotice("WARNING", "no lock", "")))
        .contains(new Line(Level.WARNING, "WARNING: no lock"));
  }

  @Test
  void waiting_names_the_holder() {
    assertThat(EventText.of(new Event.WaitingForLock("pid 7, ci", Duration.ofSeconds(65))))
        .contains(
            new Line(
                Level.INFO, "Waiting for the migration lock since 1 min 5 s, held by pid 7, ci"));
  }

  @Test
  void the_start_of_a_migration_is_progress_and_no_line() {
    Event.MigrationStarted started = new Event.MigrationStarted("1_init", 2, 7);

    assertThat(EventText.of(started)).isEmpty();
    assertThat(EventText.progress(started)).contains("2/7  1_init");
  }

  @Test
  void times_are_said_in_the_unit_that_fits() {
    assertThat(EventText.duration(Duration.ofMillis(999))).isEqualTo("999 ms");
    assertThat(EventText.duration(Duration.ofMillis(1_250))).isEqualTo("1.2 s");
    assertThat(EventText.duration(Duration.ofMinutes(61))).isEqualTo("61 min 0 s");
  }
}
