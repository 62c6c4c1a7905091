package io.github.migratemaven.postgres;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL drops what {@code pg_identify_object} names. */
public final class DropStatement {

  private static final Pattern MEMBER = Pattern.compile("(?<member>.*) of (?<family>.*)");

  private DropStatement() {}

  /**
   * The statement that drops an object with all that depends on it, if it is still there. A member
   * of an operator family must be there, and nothing depends on it.
   *
   * @param type the object's type as {@code pg_identify_object} names it
   * @param identity its identity as {@code pg_identify_object} prints it
   */
  public static String of(String type, String identity) {
    Matcher member = MEMBER.matcher(identity);
    return type.endsWith(" of access method") && member.matches()
        ? "ALTER OPERATOR FAMILY " + member.group("family") + " DROP " + member.group("member")
        : "DROP " + spelled(type) + " IF EXISTS " + identity + " CASCADE";
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
