package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Span;
import java.util.List;

/** Which rows a partial index holds. */
public sealed interface IndexFilter {

  /** Where it is written. */
  Span span();

  /**
   * A condition in SQL.
   *
   * @param sql without parentheses of its own
   */
  record Raw(String sql, Span span) implements IndexFilter {}

  /** Conditions on fields, all of which must hold. */
  record AllOf(List<Condition> conditions, Span span) implements IndexFilter {
    public AllOf {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A field with a value, or with any but that.
   *
   * @param field its name in Prisma Client
   * @param equal whether it must have the value, and not any other
   * @param value a literal, or {@code null}
   */
  record Condition(String field, boolean equal, Expression value) {}
}
