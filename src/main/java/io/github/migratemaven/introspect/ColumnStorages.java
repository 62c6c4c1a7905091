package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.ColumnStorage.Strategy;
import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.StorageParameters;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How columns are kept, in rows of {@link Columns}. */
final class ColumnStorages {

  private ColumnStorages() {}

  static ColumnStorage of(Row row) throws SQLException {
    List<String> options = row.textsOrNone("options");
    return new ColumnStorage(
        strategy(row.letter("strategy")),
        strategy(row.letter("usual_strategy")),
        compression(row.letter("compression")),
        statistics(row),
        options.isEmpty() ? StorageParameters.NONE : StorageParameters.of(options),
        ForeignOptions.NONE);
  }

  /** {@code attstorage} and {@code typstorage}. */
  private static Strategy strategy(char letter) {
    return switch (letter) {
      case 'p' -> Strategy.PLAIN;
      case 'e' -> Strategy.EXTERNAL;
      case 'm' -> Strategy.MAIN;
      case 'x' -> Strategy.EXTENDED;
      default -> throw new IllegalStateException("Unknown storage of a column: " + letter);
    };
  }

  /** {@code attcompression}; empty is the database's own way. */
  private static @Nullable String compression(char letter) {
    return switch (letter) {
      case ' ' -> null;
      case 'p' -> "pglz";
      case 'l' -> "lz4";
      default -> throw new IllegalStateException("Unknown compression of a column: " + letter);
    };
  }

  private static @Nullable Integer statistics(Row row) throws SQLException {
    String target = row.textOrNull("statistics");
    return target == null ? null : Integer.valueOf(target);
  }
}
