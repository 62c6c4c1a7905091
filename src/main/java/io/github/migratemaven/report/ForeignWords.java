package io.github.migratemaven.report;

import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.ForeignSource;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In words, where the rows of foreign tables are, and what foreign-data wrappers are told. */
final class ForeignWords {

  private ForeignWords() {}

  /** {@code on the server `a` before, on the server `b` now; …}. */
  static String place(Pair<Table> tables) {
    Pair<@Nullable ForeignSource> sources = tables.map(Table::storage).map(TableStorage::foreign);
    return place(sources.before())
        + " before, now "
        + place(sources.after())
        + ". No row goes there, and none is lost";
  }

  static List<String> options(Pair<TableStorage> storage) {
    ForeignSource before = storage.before().foreign();
    ForeignSource after = storage.after().foreign();
    return before == null || after == null
        ? List.of()
        : changed(new Pair<>(before.options(), after.options()));
  }

  /** {@code option a became 'b'}. */
  static List<String> changed(Pair<ForeignOptions> options) {
    Map<String, String> before = options.before().values();
    Map<String, String> after = options.after().values();
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<String> words = new ArrayList<>();
    for (String name : names) {
      String value = after.get(name);
      if (value == null) {
        words.add("option " + visible(name) + " is dropped");
      } else if (!value.equals(before.get(name))) {
        words.add("option " + visible(name) + " became " + visible(value));
      }
    }
    return words;
  }

  private static String place(@Nullable ForeignSource source) {
    return source == null ? "in this database" : "on the server " + visible(source.server());
  }
}
