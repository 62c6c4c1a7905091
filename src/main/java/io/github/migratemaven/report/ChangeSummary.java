package io.github.migratemaven.report;

import io.github.migratemaven.diff.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes as a person reads them, in the style of Prisma's: grouped by object, with a sign. */
final class ChangeSummary {

  private ChangeSummary() {}

  /**
   * Lines without line breaks; none for no changes.
   *
   * @param defaultSchema the schema whose objects are named without a prefix
   */
  static List<String> lines(List<Change> changes, String defaultSchema) {
    List<String> lines = new ArrayList<>();
    grouped(changes, defaultSchema)
        .forEach(
            (heading, texts) -> {
              if (!lines.isEmpty()) {
                lines.add("");
              }
              lines.add(heading.text());
              texts.forEach(text -> lines.add("  " + text));
            });
    return lines;
  }

  private static Map<Heading, List<String>> grouped(List<Change> changes, String defaultSchema) {
    ChangeWords words = new ChangeWords(new ShownNames(defaultSchema));
    Map<Heading, List<String>> groups = new LinkedHashMap<>();
    changes.stream()
        .map(change -> change.accept(words))
        .sorted(Comparator.comparing(told -> told.heading().sign()))
        .forEach(
            told ->
                groups
                    .computeIfAbsent(told.heading(), heading -> new ArrayList<>())
                    .addAll(told.texts()));
    return groups;
  }
}
