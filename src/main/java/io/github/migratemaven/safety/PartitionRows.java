package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Lineage.Partition;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows a partition may hold, as an expression that is true or false and never null. Found for
 * bounds of one column, for others nobody counts.
 */
final class PartitionRows {

  private static final String VALUE = "'(?:[^']|'')*'|-?[\\d.]+|true|false";

  private static final Pattern KEY =
      Pattern.compile("(RANGE|LIST) \\((\\w+|\"(?:[^\"]|\"\")+\")\\)");

  private static final Pattern RANGE =
      Pattern.compile(
          "FOR VALUES FROM \\((MINVALUE|%s)\\) TO \\((MAXVALUE|%s)\\)".replace("%s", VALUE));

  private static final Pattern LIST =
      Pattern.compile("FOR VALUES IN \\(((?:NULL|%s)(?:, (?:NULL|%s))*)\\)".replace("%s", VALUE));

  private static final Pattern ITEM = Pattern.compile("NULL|" + VALUE);

  private PartitionRows() {}

  /** The rows of a partition of a table. */
  static Optional<String> of(Partition partition, Table parent) {
    Matcher key = KEY.matcher(parent.lineage().key() == null ? "" : parent.lineage().key());
    // A partition of a partition has the bounds of both.
    if (!key.matches() || parent.lineage().partition() != null) {
      return Optional.empty();
    }
    return parent.columns().stream()
        .map(Column::name)
        .filter(name -> name.equals(key.group(2)) || SqlNames.quoted(name).equals(key.group(2)))
        .findFirst()
        .flatMap(name -> rows(SqlNames.quoted(name), partition.bound()));
  }

  private static Optional<String> rows(String column, String bound) {
    Matcher range = RANGE.matcher(bound);
    if (range.matches()) {
      List<String> conditions = new ArrayList<>(List.of(column + " IS NOT NULL"));
      if (!range.group(1).equals("MINVALUE")) {
        conditions.add(column + " >= " + range.group(1));
      }
      if (!range.group(2).equals("MAXVALUE")) {
        conditions.add(column + " < " + range.group(2));
      }
      return Optional.of(String.join(" AND ", conditions));
    }
    Matcher list = LIST.matcher(bound);
    return list.matches() ? Optional.of(oneOf(column, list.group(1))) : Optional.empty();
  }

  private static String oneOf(String column, String values) {
    List<String> conditions = new ArrayList<>();
    Matcher item = ITEM.matcher(values);
    while (item.find()) {
      conditions.add(
          item.group().equals("NULL")
              ? column + " IS NULL"
              : column + " IS NOT NULL AND " + column + " = " + item.group());
    }
    return String.join(" OR ", conditions);
  }
}
