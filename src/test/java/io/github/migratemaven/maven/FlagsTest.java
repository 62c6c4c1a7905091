package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FlagsTest {

  @Test
  void both_spellings_are_read_and_the_long_one_wins() {
    assertThat(typed("name", "a").value(Flag.NAME)).contains("a");
    assertThat(typed("migrate.name", "b").value(Flag.NAME)).contains("b");
    assertThat(typed("name", "a", "migrate.name", "b").value(Flag.NAME)).contains("b");
    assertThat(typed("name", "a").value(Flag.FILL)).isEmpty();
  }

  @Test
  void a_goal_bound_to_the_lifecycle_has_no_flags() {
    Flags flags =
        Flags.of(
            Invocation.BOUND_TO_LIFECYCLE,
            properties("name", "a", "migrate.acceptDataLoss", "all"));

    assertThat(flags.value(Flag.NAME)).isEmpty();
    assertThat(flags.values(Flag.ACCEPT_DATA_LOSS)).isEmpty();
    assertThat(flags.typedOf(List.of("name"))).isEmpty();
  }

  @Test
  void a_bare_flag_is_set_and_false_is_not() {
    assertThat(typed("createOnly", "true").isSet(Flag.CREATE_ONLY)).isTrue();
    assertThat(typed("createOnly", "").isSet(Flag.CREATE_ONLY)).isTrue();
    assertThat(typed("createOnly", "False").isSet(Flag.CREATE_ONLY)).isFalse();
    assertThat(typed().isSet(Flag.CREATE_ONLY)).isFalse();
  }

  @Test
  void several_values_are_separated_by_commas() {
    assertThat(typed("acceptDataLoss", "a.b, c.d,,").values(Flag.ACCEPT_DATA_LOSS))
        .containsExactly("a.b", "c.d");
  }

  @Test
  void a_proposed_command_repeats_our_flags_and_nobody_elses() {
    Flags flags = typed("name", "a", "migrate.db", "x", "maven.test.skip", "true");

    assertThat(flags.typedOf(List.of("name"))).isEqualTo(Map.of("name", "a", "migrate.db", "x"));
  }

  static Flags typed(String... pairs) {
    return Flags.of(Invocation.TYPED_BY_HAND, properties(pairs));
  }

  static Properties properties(String... pairs) {
    Properties properties = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return properties;
  }
}
