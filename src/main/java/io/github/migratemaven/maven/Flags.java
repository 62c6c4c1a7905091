package io.github.migratemaven.maven;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a person typed behind a goal: {@code -Dname=init} or {@code -Dmigrate.name=init}. A goal
 * bound to the lifecycle has none, so that nothing in a POM or on the command line of a build
 * becomes consent.
 */
final class Flags {

  private static final String PREFIX = "migrate.";

  private final Map<String, String> typed;

  private Flags(Map<String, String> typed) {
    this.typed = typed;
  }

  /** The flags of one run of a goal. */
  static Flags of(Invocation invocation, Properties userProperties) {
    Map<String, String> typed = new TreeMap<>();
    if (invocation == Invocation.TYPED_BY_HAND) {
      userProperties
          .stringPropertyNames()
          .forEach(n -> typed.put(n, userProperties.getProperty(n)));
    }
    return new Flags(typed);
  }

  /** A flag's value; the long form wins. Given without one, Maven makes it {@code true}. */
  Optional<String> value(Flag flag) {
    return Optional.ofNullable(typed.getOrDefault(PREFIX + flag.typed(), typed.get(flag.typed())));
  }

  /** Whether a flag was given and does not say {@code false}. */
  boolean isSet(Flag flag) {
    return value(flag).filter(value -> !value.equalsIgnoreCase("false")).isPresent();
  }

  /** The parts of a flag that takes several, separated by commas. */
  List<String> values(Flag flag) {
    return value(flag).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * Those of the given names that were typed, and everything of ours in its long form, to be
   * repeated in a command that is proposed.
   */
  Map<String, String> typedOf(List<String> names) {
    Map<String, String> ours = new TreeMap<>(typed);
    ours.keySet().removeIf(name -> !name.startsWith(PREFIX) && !names.contains(name));
    return Collections.unmodifiableMap(ours);
  }
}
