package io.github.migratemaven.catalog;

import java.util.ArrayList;
import java.util.List;

/** Reads names as a person types them: as they are, or in double quotes as in SQL. */
public final class TypedNames {

  private TypedNames() {}

  /** The parts between separators outside double quotes, without blanks around them; none empty. */
  public static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (char c : text.toCharArray()) {
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        parts.add(part.toString().trim());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().trim());
    parts.removeIf(String::isEmpty);
    return List.copyOf(parts);
  }

  /** The identifier that is meant. */
  public static String unquoted(String typed) {
    boolean quoted = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
    return quoted ? typed.substring(1, typed.length() - 1).replace("\"\"", "\"") : typed;
  }
}
