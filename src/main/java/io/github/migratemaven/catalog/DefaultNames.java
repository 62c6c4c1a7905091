package io.github.migratemaven.catalog;

import java.nio.charset.StandardCharsets;

/** Names that PostgreSQL chooses ({@code makeObjectName}). */
public final class DefaultNames {

  /** An identifier has at most 63 bytes (NAMEDATALEN - 1). */
  private static final int LIMIT = 63;

  private DefaultNames() {}

  /**
   * The sequence of a serial or an identity column, if that name is free: {@code table_column_seq},
   * the longer part cut first.
   */
  public static String sequence(ColumnName column) {
    String table = column.table().name();
    String name = column.column();
    int room = LIMIT - "__seq".length();
    while (bytes(table) + bytes(name) > room) {
      if (bytes(table) > bytes(name)) {
        table = withoutLast(table);
      } else {
        name = withoutLast(name);
      }
    }
    return table + "_" + name + "_seq";
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }
}
