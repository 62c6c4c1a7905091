package io.github.migratemaven.source.prisma.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads values and arguments, all of one line. */
final class ExpressionParser {

  /** More than anybody writes, and less than what a thread's stack can carry. */
  private static final int DEEPEST = 100;

  private final Cursor cursor;
  private int depth;

  ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Optional<Expression> expression() {
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    depth++;
    Optional<Expression> found =
        first(
            List.of(this::call, this::values, this::members, this::number, this::text, this::name));
    depth--;
    return found;
  }

  private Optional<Expression> first(List<Supplier<Optional<Expression>>> readings) {
    return readings.stream().map(cursor::attempt).flatMap(Optional::stream).findFirst();
  }

  private Optional<Expression> call() {
    int start = cursor.nextStart();
    return cursor
        .path()
        .filter(name -> cursor.sees("("))
        .flatMap(
            name ->
                arguments()
                    .map(arguments -> new Expression.Call(name, arguments, cursor.since(start))));
  }

  private Optional<Expression> values() {
    int start = cursor.nextStart();
    if (!cursor.takes("[")) {
      return Optional.empty();
    }
    List<Expression> elements = separated(this::expression);
    return cursor.takes("]")
        ? Optional.of(new Expression.Values(elements, cursor.since(start)))
        : Optional.empty();
  }

  private Optional<Expression> members() {
    int start = cursor.nextStart();
    if (!cursor.takes("{")) {
      return Optional.empty();
    }
    List<Expression.Member> members = separated(this::member);
    return cursor.takes("}")
        ? Optional.of(new Expression.Members(members, cursor.since(start)))
        : Optional.empty();
  }

  private Optional<Expression.Member> member() {
    return cursor
        .identifier()
        .filter(name -> cursor.takes(":"))
        .flatMap(name -> expression().map(value -> new Expression.Member(name, value)));
  }

  private Optional<Expression> number() {
    return cursor.number().map(span -> new Expression.Number(span.text(), span));
  }

  private Optional<Expression> text() {
    return string().map(text -> text);
  }

  private Optional<Expression> name() {
    return cursor.path().map(path -> new Expression.Constant(path.text(), path.span()));
  }

  /** A string. */
  Optional<Expression.Text> string() {
    return cursor.quoted().map(span -> new Expression.Text(Escapes.resolve(span), span));
  }

  /** Arguments in parentheses. */
  Optional<Arguments> arguments() {
    return cursor.attempt(this::parenthesized);
  }

  private Optional<Arguments> parenthesized() {
    if (!cursor.takes("(")) {
      return Optional.empty();
    }
    List<Argument> list = separated(this::argument);
    Optional<Span> comma = trailingComma();
    return cursor.takes(")")
        ? Optional.of(new Arguments(list, comma.orElse(null)))
        : Optional.empty();
  }

  private Optional<Span> trailingComma() {
    int start = cursor.nextStart();
    return cursor.takes(",") ? Optional.of(cursor.since(start)) : Optional.empty();
  }

  private Optional<Argument> argument() {
    int start = cursor.nextStart();
    return cursor
        .attempt(() -> named(start))
        .or(() -> expression().map(value -> argument(null, value, start)));
  }

  private Optional<Argument> named(int start) {
    return cursor
        .identifier()
        .filter(name -> cursor.takes(":"))
        .map(name -> argument(name, expression().orElse(null), start));
  }

  private Argument argument(@Nullable Identifier name, @Nullable Expression value, int start) {
    return new Argument(name, value, cursor.since(start));
  }

  /** What stands between commas; a comma that nothing follows is left. */
  private <T> List<T> separated(Supplier<Optional<T>> element) {
    List<T> found = new ArrayList<>();
    Optional<T> next = cursor.attempt(element);
    while (next.isPresent()) {
      found.add(next.get());
      next = cursor.attempt(() -> cursor.takes(",") ? element.get() : Optional.empty());
    }
    return found;
  }
}
