package io.github.migratemaven.report;

import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;

/** In words, how an index is kept otherwise than before. */
final class IndexStorageWords {

  private IndexStorageWords() {}

  static String inParentheses(Pair<IndexStorage> storage) {
    return "(" + String.join(", ", of(storage)) + ")";
  }

  private static List<String> of(Pair<IndexStorage> storage) {
    List<String> words = new ArrayList<>(ParameterWords.of(storage.map(IndexStorage::parameters)));
    if (storage.differIn(IndexStorage::tablespace)) {
      String next = storage.after().tablespace();
      words.add(next == null ? "default tablespace" : "tablespace " + quoted(next));
    }
    if (storage.differIn(IndexStorage::statistics)) {
      words.add("statistics targets changed");
    }
    if (storage.differIn(IndexStorage::clustered)) {
      words.add(storage.after().clustered() ? "became clustered" : "no longer clustered");
    }
    return words;
  }
}
