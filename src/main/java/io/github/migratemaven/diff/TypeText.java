package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a type, taken apart: {@code timestamp(3) without time zone[]} is the base {@code
 * timestamp without time zone}, the modifier 3, and an array.
 *
 * @param base the name without modifiers
 * @param modifiers the numbers in parentheses; empty when there are none
 * @param array whether it is an array
 */
public record TypeText(String base, List<Integer> modifiers, boolean array) {

  private static final Pattern MODIFIERS = Pattern.compile("\\((-?\\d+(?:,-?\\d+)*)\\)");

  public TypeText {
    modifiers = List.copyOf(modifiers);
  }

  /** Takes a type apart. */
  public static TypeText of(DataType type) {
    String sql = type.array() ? type.sql().replaceFirst("(\\[\\])+$", "") : type.sql();
    Matcher matcher = MODIFIERS.matcher(sql);
    if (sql.startsWith("\"") || !matcher.find()) {
      return new TypeText(sql, List.of(), type.array());
    }
    List<Integer> numbers =
        Arrays.stream(matcher.group(1).split(",", -1)).map(Integer::valueOf).toList();
    return new TypeText(matcher.replaceFirst(""), numbers, type.array());
  }

  /** The modifier at an index, or what PostgreSQL takes when it is not written. */
  int modifier(int index, int otherwise) {
    return index < modifiers.size() ? modifiers.get(index) : otherwise;
  }
}
