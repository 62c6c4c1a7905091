package io.github.migratemaven.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The kinds that a pattern can name before its colon, and what each of them means. */
final class PatternKinds {

  /** What belongs to the database and stands in no schema. */
  private static final Set<String> OF_THE_DATABASE =
      Set.of(
          "cast",
          "language",
          "access method",
          "operator family member",
          "transform",
          "foreign-data wrapper",
          "server",
          "user mapping",
          "publication",
          "subscription",
          "event trigger",
          "extension");

  /** What goes with something else, and with what. */
  private static final Map<String, String> PARTS =
      Map.of(
          "column", "table",
          "constraint", "table",
          "index", "table",
          "trigger", "table or view",
          "rule", "table or view",
          "policy", "table",
          "published table", "publication, and with its table",
          "published schema", "publication, and with its schema");

  /** How far a misspelt kind may be from the one that is proposed. */
  private static final int NEAR = 3;

  private static final int WORDS_OF_A_LINE = 7;

  private static final Map<String, List<ObjectKind>> BY_NAME = byName();

  private PatternKinds() {}

  /** The kinds of objects that a word means; a schema means all that stands in it. */
  static Optional<List<ObjectKind>> named(String word) {
    return Optional.ofNullable(BY_NAME.get(plain(word)));
  }

  /** Whether objects of a kind stand in schemas. */
  static boolean standInSchemas(List<ObjectKind> kinds) {
    return kinds.stream().noneMatch(kind -> OF_THE_DATABASE.contains(kind.words()));
  }

  /** What a part goes with, when the word means a part. */
  static Optional<String> wholeOf(String word) {
    return PARTS.entrySet().stream()
        .filter(part -> plain(part.getKey()).equals(plain(word)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The word that a misspelt one is likely to mean. */
  static Optional<String> nearest(String word) {
    return BY_NAME.keySet().stream()
        .filter(name -> distance(name, plain(word)) <= NEAR)
        .min(Comparator.comparingInt(name -> distance(name, plain(word))));
  }

  /** All words as they are typed, some on each line. */
  static List<String> lines() {
    List<String> names = List.copyOf(BY_NAME.keySet());
    return IntStream.iterate(0, start -> start < names.size(), start -> start + WORDS_OF_A_LINE)
        .mapToObj(
            start ->
                String.join(
                    ", ", names.subList(start, Math.min(start + WORDS_OF_A_LINE, names.size()))))
        .toList();
  }

  private static Map<String, List<ObjectKind>> byName() {
    Map<String, List<ObjectKind>> kinds = new TreeMap<>();
    Stream.of(DefinitionKind.values())
        .filter(kind -> !PARTS.containsKey(kind.words()))
        .forEach(kind -> put(kinds, ObjectKind.of(kind)));
    put(kinds, ObjectKind.SCHEMA);
    put(kinds, ObjectKind.EXTENSION);
    put(kinds, ObjectKind.DEFAULT_PRIVILEGES);
    ObjectKind.RELATIONS.forEach(kind -> put(kinds, kind));
    ObjectKind.TYPES.forEach(kind -> put(kinds, kind));
    ObjectKind.ROUTINES.forEach(kind -> put(kinds, kind));
    kinds.put("relation", ObjectKind.RELATIONS);
    kinds.put("type", ObjectKind.TYPES);
    kinds.put("routine", ObjectKind.ROUTINES);
    return kinds;
  }

  private static void put(Map<String, List<ObjectKind>> kinds, ObjectKind kind) {
    kinds.put(plain(kind.words()), List.of(kind));
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }

  /** Levenshtein's: how many letters have to be put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i <= other.length(); i++) {
      row[i] = i;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
