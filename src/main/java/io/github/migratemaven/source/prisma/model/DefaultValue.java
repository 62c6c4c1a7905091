package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field has when nobody says otherwise. */
public sealed interface DefaultValue {

  /** Where it is written. */
  Attribute syntax();

  /**
   * A literal, or the value of an enum.
   *
   * @param expression as it is written
   */
  record Literal(Expression expression, Attribute syntax) implements DefaultValue {}

  /** A list of literals. */
  record Literals(List<Expression> elements, Attribute syntax) implements DefaultValue {
    public Literals {
      elements = List.copyOf(elements);
    }
  }

  /** The next number of a sequence of its own. */
  record AutoIncrement(Attribute syntax) implements DefaultValue {}

  /** The time of the insert. */
  record Now(Attribute syntax) implements DefaultValue {}

  /**
   * What the database has, written in SQL.
   *
   * @param sql the expression; null where the database has one that nobody wrote down
   */
  record InDatabase(@Nullable String sql, Attribute syntax) implements DefaultValue {}

  /**
   * What Prisma Client makes up, such as a UUID; the database has none.
   *
   * @param function its name
   */
  record OfClient(String function, Attribute syntax) implements DefaultValue {}
}
