package io.github.migratemaven.source.prisma.syntax;

import java.util.List;

/** A value in an argument or behind a property. */
public sealed interface Expression {

  /** Where it stands. */
  Span span();

  /**
   * A string.
   *
   * @param value what it means, its escapes resolved
   */
  record Text(String value, Span span) implements Expression {}

  /**
   * A number.
   *
   * @param text its digits as they are written
   */
  record Number(String text, Span span) implements Expression {}

  /**
   * A name: of a field, of an enum's value, {@code true}, {@code Cascade}.
   *
   * @param path the name, perhaps with dots
   */
  record Constant(String path, Span span) implements Expression {}

  /**
   * A function with its arguments.
   *
   * @param name the function's name, perhaps with dots
   */
  record Call(Identifier name, Arguments arguments, Span span) implements Expression {}

  /** Values in brackets. */
  record Values(List<Expression> elements, Span span) implements Expression {
    public Values {
      elements = List.copyOf(elements);
    }
  }

  /** Values with names in braces. */
  record Members(List<Member> members, Span span) implements Expression {
    public Members {
      members = List.copyOf(members);
    }
  }

  /** One value with its name. */
  record Member(Identifier name, Expression value) {}

  /** Answers for each kind of value. */
  interface Visitor<R> {
    R text(Text text);

    R number(Number number);

    R constant(Constant constant);

    R call(Call call);

    R values(Values values);

    R members(Members members);
  }

  /** The answer for this value. */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Text text) {
      return visitor.text(text);
    } else if (this instanceof Number number) {
      return visitor.number(number);
    } else if (this instanceof Constant constant) {
      return visitor.constant(constant);
    } else if (this instanceof Call call) {
      return visitor.call(call);
    } else if (this instanceof Values values) {
      return visitor.values(values);
    }
    return visitor.members((Members) this);
  }
}
