package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.SqlNames;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Whether an expression, as PostgreSQL prints it, mentions a column. A word that only looks like
 * the column costs a needless drop and add, nothing else.
 */
public final class Mentions {

  private static final String BOUNDARY = "[\\p{L}\\p{N}_$\"]";

  private Mentions() {}

  /** Whether one of some expressions mentions one of some columns. */
  public static boolean anyOf(Collection<String> columns, Collection<String> expressions) {
    return expressions.stream()
        .anyMatch(expression -> columns.stream().anyMatch(column -> of(column, expression)));
  }

  private static boolean of(String column, String expression) {
    return expression.contains(SqlNames.quoted(column))
        || Pattern.compile("(?<!" + BOUNDARY + ")" + Pattern.quote(column) + "(?!" + BOUNDARY + ")")
            .matcher(expression)
            .find();
  }
}
