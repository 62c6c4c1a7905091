package io.github.migratemaven.postgres;

import java.util.Locale;

/** How PostgreSQL drops what {@code pg_identify_object} names. */
public final class DropStatement {

  private DropStatement() {}

  /**
   * The statement that drops an object with all that depends on it, if it is still there.
   *
   * @param type the object's type as {@code pg_identify_object} names it
   * @param identity its identity as {@code pg_identify_object} prints it
   */
  public static String of(String type, String identity) {
    return "DROP " + spelled(type) + " IF EXISTS " + identity + " CASCADE";
  }

  private static String spelled(String type) {
    return switch (type) {
      case "function", "procedure", "aggregate" -> "ROUTINE";
      case "composite type" -> "TYPE";
      case "statistics object" -> "STATISTICS";
      case "foreign-data wrapper" -> "FOREIGN DATA WRAPPER";
      default -> type.toUpperCase(Locale.ROOT);
    };
  }
}
