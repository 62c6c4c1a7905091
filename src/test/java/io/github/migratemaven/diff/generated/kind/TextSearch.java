package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Dictionaries and configurations of text search. */
record TextSearch(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("dictionary", this::dictionary),
        Slot.of("configuration", this::configuration),
        Slot.of("mapping 1", this::mapping),
        Slot.of("mapping 2", this::mapping));
  }

  private String dictionary() {
    return "CREATE TEXT SEARCH DICTIONARY stems "
        + dice.of(
            "(TEMPLATE = snowball, LANGUAGE = english)",
            "(TEMPLATE = snowball, LANGUAGE = german, STOPWORDS = english)",
            "(TEMPLATE = simple, ACCEPT = false)");
  }

  private String configuration() {
    return "CREATE TEXT SEARCH CONFIGURATION words ("
        + dice.of("PARSER = default", "COPY = english", "COPY = simple")
        + ")";
  }

  private String mapping() {
    String word = dice.of("url", "word", "asciiword", "int");
    return dice.percent(60)
        ? "ALTER TEXT SEARCH CONFIGURATION words ALTER MAPPING FOR %s WITH %s"
            .formatted(word, dice.of("stems", "simple", "stems, simple"))
        : "ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR %s WITH %s"
            .formatted(word, dice.of("stems", "simple"));
  }
}
