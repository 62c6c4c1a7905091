package io.github.migratemaven.report;

import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In words, how a column is kept otherwise than before. */
final class ColumnStorageWords {

  private ColumnStorageWords() {}

  static List<String> of(Pair<ColumnStorage> storage) {
    ColumnStorage after = storage.after();
    List<String> words = new ArrayList<>();
    // Another type brings another strategy with it.
    boolean ofType = storage.differIn(ColumnStorage::usual) && after.strategy() == after.usual();
    if (storage.differIn(ColumnStorage::strategy) && !ofType) {
      words.add("storage became " + after.strategy().name().toLowerCase(Locale.ROOT));
    }
    if (storage.differIn(ColumnStorage::compression)) {
      String method = after.compression();
      words.add("compression became " + (method == null ? "the default" : visible(method)));
    }
    if (storage.differIn(ColumnStorage::statistics)) {
      Integer target = after.statistics();
      words.add("statistics target became " + (target == null ? "the default" : target));
    }
    words.addAll(ParameterWords.of(storage.map(ColumnStorage::options)));
    words.addAll(ForeignWords.changed(storage.map(ColumnStorage::foreign)));
    return words;
  }
}
