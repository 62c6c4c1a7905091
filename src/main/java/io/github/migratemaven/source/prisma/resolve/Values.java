package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Takes values as what they must be, and tells where they are something else. */
record Values(Findings findings) {

  Optional<String> text(Expression value) {
    if (value instanceof Expression.Text text) {
      return Optional.of(text.value());
    }
    return wrong("a string", value);
  }

  /** A string that must not be empty. */
  Optional<String> fullText(Expression value, String name, NamedArguments of) {
    Optional<String> text = text(value);
    if (text.filter(String::isEmpty).isPresent()) {
      findings.add(of.attribute(), "The `" + name + "` argument cannot be an empty string.");
      return Optional.empty();
    }
    return text;
  }

  Optional<String> constant(Expression value) {
    if (value instanceof Expression.Constant constant) {
      return Optional.of(constant.path());
    }
    return wrong("a constant", value);
  }

  /** The elements of a list; a single value is a list of one. */
  List<Expression> list(Expression value) {
    return value instanceof Expression.Values values ? values.elements() : List.of(value);
  }

  private <T> Optional<T> wrong(String wanted, Expression value) {
    findings.add(value.span(), "Expected " + wanted + ", but received " + described(value) + ".");
    return Optional.empty();
  }

  /** A value in words. */
  static String described(Expression value) {
    return value.accept(new Kind()) + " `" + value.span().text() + "`";
  }

  private static final class Kind implements Expression.Visitor<String> {

    @Override
    public String text(Expression.Text text) {
      return "the string";
    }

    @Override
    public String number(Expression.Number number) {
      return "the number";
    }

    @Override
    public String constant(Expression.Constant constant) {
      return "the constant";
    }

    @Override
    public String call(Expression.Call call) {
      return "the function";
    }

    @Override
    public String values(Expression.Values values) {
      return "the list";
    }

    @Override
    public String members(Expression.Members members) {
      return "the object";
    }
  }
}
