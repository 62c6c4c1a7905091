package io.github.migratemaven.safety;

import static io.github.migratemaven.catalog.SqlNames.quoted;
import static io.github.migratemaven.catalog.SqlNames.quotedList;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.DataStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the query whose one number answers a question.
 *
 * @param tables the rows as they are
 * @param cast the same with the types that columns get, for which constraints have to hold
 */
record QuestionSql(LiveTables tables, LiveTables cast) implements Question.Visitor<String> {

  QuestionSql(LiveTables wanted) {
    this(wanted.beforeCasts(), wanted);
  }

  @Override
  public String rows(Question.Rows question) {
    return count(question.table());
  }

  @Override
  public String values(Question.Values question) {
    return count(question.column().table())
        + " WHERE "
        + quoted(question.column().column())
        + " IS NOT NULL";
  }

  @Override
  public String nulls(Question.Nulls question) {
    return count(question.column().table())
        + " WHERE "
        + quoted(question.column().column())
        + " IS NULL";
  }

  @Override
  public String ownNulls(Question.OwnNulls question) {
    return "SELECT count(*) FROM "
        + tables.fromAlone(question.column().table(), "t")
        + " WHERE "
        + quoted(question.column().column())
        + " IS NULL";
  }

  @Override
  public String duplicates(Question.Duplicates question) {
    List<String> conditions = new ArrayList<>();
    if (question.predicate() != null) {
      conditions.add("(" + question.predicate() + ")");
    }
    if (!question.nullsNotDistinct()) {
      question.keys().forEach(key -> conditions.add("(" + key + ") IS NOT NULL"));
    }
    return "SELECT count(*) FROM (SELECT FROM "
        + cast.fromAlone(question.table(), quoted(question.table().name()))
        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
        + " GROUP BY "
        + String.join(", ", question.keys())
        + " HAVING count(*) > 1) AS duplicates";
  }

  @Override
  public String violations(Question.Violations question) {
    return "SELECT count(*) FROM "
        + cast.from(question.table())
        + " WHERE NOT ("
        + question.expression()
        + ")";
  }

  @Override
  public String orphans(Question.Orphans question) {
    List<String> own = question.key().columns();
    List<String> others = question.key().referencedColumns();
    int compared = question.key().period() ? own.size() - 1 : own.size();
    String match =
        IntStream.range(0, compared)
            .mapToObj(i -> "r." + quoted(others.get(i)) + " = t." + quoted(own.get(i)))
            .collect(Collectors.joining(" AND "));
    String referenced =
        " FROM " + cast.fromAlone(question.key().references(), "r") + " WHERE " + match + ")";
    return "SELECT count(*) FROM "
        + cast.fromAlone(question.table(), "t")
        + " WHERE "
        + noneIsNull(own)
        + (question.key().period()
            ? " AND NOT coalesce(t."
                + quoted(own.get(compared))
                + " <@ (SELECT range_agg(r."
                + quoted(others.get(compared))
                + ")"
                + referenced
                + ", false)"
            : " AND NOT EXISTS (SELECT" + referenced);
  }

  /** A primary key refuses nulls anyway, and a unique one never compares them. */
  @Override
  public String overlaps(Question.Overlaps question) {
    int last = question.columns().size() - 1;
    String range = quoted(question.columns().get(last));
    return "SELECT count(*) FROM (SELECT isempty("
        + range
        + ") OR "
        + range
        + " && range_agg("
        + range
        + ") OVER (PARTITION BY "
        + quotedList(question.columns().subList(0, last))
        + " ORDER BY "
        + range
        + " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS refused FROM "
        + cast.fromAlone(question.table(), "t")
        + " WHERE "
        + noneIsNull(question.columns())
        + ") AS found WHERE refused";
  }

  @Override
  public String labels(Question.Labels question) {
    String labels =
        question.labels().stream().map(SqlNames::literal).collect(Collectors.joining(", "));
    return question.columns().stream()
        .map(column -> "(" + uses(column, labels) + ")")
        .collect(Collectors.joining(" + ", "SELECT 0 + ", ""))
        .replaceFirst(" \\+ $", "");
  }

  /** Strings are cut by an explicit cast; numbers out of range end the query with an error. */
  @Override
  public String uncastable(Question.Uncastable question) {
    return count(question.column().table())
        + " WHERE "
        + quoted(question.column().column())
        + "::text <> "
        + quoted(question.column().column())
        + "::text::"
        + question.type()
        + "::text";
  }

  @Override
  public String stored(Question.Stored question) {
    return question.paths().stream()
        .map(path -> "(" + stored(path, question.condition()) + ")")
        .collect(Collectors.joining(" + ", "SELECT ", ""));
  }

  /** The word VALUE of a domain's check is an ordinary name outside of it. */
  private String stored(ValuePath path, Question.Condition condition) {
    String column = quoted(path.column().column());
    String value = "e";
    for (String attribute : path.attributes()) {
      value = "(" + value + ")." + quoted(attribute);
    }
    return "SELECT count(*) FROM (SELECT "
        + (condition instanceof Question.Violates violates ? value + "::" + violates.base() : value)
        + " AS value FROM (SELECT "
        + (path.elements() ? "unnest(" + column + ")" : column)
        + " AS e FROM "
        + tables.from(path.column().table())
        + ") AS stored) AS found WHERE "
        + condition(condition);
  }

  private static String condition(Question.Condition condition) {
    if (condition instanceof Question.Violates violates) {
      return "NOT (" + violates.expression() + ")";
    }
    if (condition instanceof Question.DoesNotFit other) {
      return unfit("value", other.type());
    }
    if (condition instanceof Question.BoundsDoNotFit other) {
      return unfit("lower(value)", other.subtype())
          + " OR "
          + unfit("upper(value)", other.subtype());
    }
    return condition instanceof Question.IsNull ? "value IS NULL" : "value IS NOT NULL";
  }

  private static String unfit(String value, String type) {
    return value + "::text <> " + value + "::text::" + type + "::text";
  }

  @Override
  public String beyond(Question.Beyond question) {
    return count(question.sequence()) + " WHERE " + beyond(question.sequence(), question.options());
  }

  /** Where the migration moves the position to the new beginning, that is in nobody's way. */
  private static String beyond(QualifiedName sequence, Pair<SequenceOptions> options) {
    SequenceOptions before = options.before();
    SequenceOptions after = options.after();
    String outside = "last_value NOT BETWEEN " + after.min() + " AND " + after.max();
    if (!new DataStep.MoveSequence(sequence, options).isNeeded()) {
      return outside;
    }
    if (before.isApartFrom(after)) {
      return "false";
    }
    if (before.cycle()) {
      return "is_called AND " + outside;
    }
    return before.increment() > 0
        ? "is_called AND last_value > " + after.max()
        : "is_called AND last_value < " + after.min();
  }

  @Override
  public String unanswerable(Question.Unanswerable question) {
    return "SELECT NULL::bigint WHERE false";
  }

  private String uses(Question.LabelColumn column, String labels) {
    String name = quoted(column.column().column());
    return count(column.column().table())
        + " WHERE "
        + (column.array()
            ? name + "::text[] && ARRAY[" + labels + "]::text[]"
            : name + "::text IN (" + labels + ")");
  }

  private String count(QualifiedName table) {
    return "SELECT count(*) FROM " + tables.from(table);
  }

  private static String noneIsNull(List<String> columns) {
    return columns.stream()
        .map(column -> quoted(column) + " IS NOT NULL")
        .collect(Collectors.joining(" AND "));
  }
}
