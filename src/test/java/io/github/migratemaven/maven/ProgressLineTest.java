package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final String ERASE = "\r\u001b[2K";

  private final StringWriter terminal = new StringWriter();
  private final ProgressLine line = ProgressLine.on(new PrintWriter(terminal));

  @Test
  void a_text_takes_the_place_of_the_one_before() {
    line.show("1/2");
    line.show("2/2");
    line.clear();
    line.clear();

    assertThat(terminal).hasToString(ERASE + "1/2" + ERASE + "2/2" + ERASE);
  }

  @Test
  void nothing_is_erased_where_nothing_was_shown() {
    line.clear();
    ProgressLine.nowhere().show("1/2");

    assertThat(terminal.toString()).isEmpty();
  }
}
