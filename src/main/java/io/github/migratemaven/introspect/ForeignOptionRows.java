package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ForeignOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Options of foreign data as rows give them: names, and values as SQL literals. */
final class ForeignOptionRows {

  private ForeignOptionRows() {}

  static ForeignOptions of(Row row) throws SQLException {
    List<String> names = row.texts("option_names");
    List<String> values = row.texts("option_values");
    SortedMap<String, String> options = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      options.put(names.get(i), values.get(i));
    }
    return new ForeignOptions(options);
  }
}
