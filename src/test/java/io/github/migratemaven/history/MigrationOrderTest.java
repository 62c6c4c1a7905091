package io.github.migratemaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationOrderTest {

  /** Printed by localeCompare of Node 20. */
  private static final String NODE =
      " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789"
          + "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";

  @Test
  void characters_of_ascii_are_sorted_as_prisma_sorts_them() {
    List<String> characters = new ArrayList<>(NODE.chars().mapToObj(Character::toString).toList());
    Collections.reverse(characters);
    characters.sort(new MigrationOrder());
    assertThat(String.join("", characters)).isEqualTo(NODE);
  }

  @Test
  void names_are_sorted_as_prisma_sorts_them() {
    // Also printed by Node 20.
    List<String> sorted =
        List.of(
            "_x",
            "0x",
            "1_init",
            "10_y",
            "20260101000000",
            "20260101000000_a",
            "20260101000000_A",
            "20260101000000_ab",
            "20260101000001",
            "a b",
            "a_b",
            "a-b",
            "a.b");
    List<String> names = new ArrayList<>(sorted);
    Collections.reverse(names);
    names.sort(new MigrationOrder());
    assertThat(names).isEqualTo(sorted);
  }
}
