package io.github.migratemaven.source.prisma.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what stands on one line of a block. */
final class Declarations {

  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final List<Finding> findings;

  Declarations(Cursor cursor, List<Finding> findings) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor);
    this.findings = findings;
  }

  /** A line with an attribute of the whole block. */
  Optional<Attribute> blockAttribute() {
    return wholeLine(() -> attribute("@@"));
  }

  /** A line with a key and its value. */
  Optional<Property> property() {
    return wholeLine(
        () -> {
          int start = cursor.nextStart();
          return cursor
              .identifier()
              .filter(key -> cursor.takes("="))
              .map(key -> property(key, start));
        });
  }

  private Property property(Identifier key, int start) {
    Expression value = cursor.attempt(expressions::expression).orElse(null);
    return new Property(key, value, cursor.since(start));
  }

  /** A line with a value of an enum. */
  Optional<EnumValue> enumValue(@Nullable String documentation) {
    return wholeLine(
        () -> {
          int start = cursor.nextStart();
          return cursor
              .identifier()
              .map(
                  name ->
                      new EnumValue(name, fieldAttributes(), documentation, cursor.since(start)));
        });
  }

  /** A line with a field; one without a type is told and has none. */
  Optional<FieldLine> field(@Nullable String documentation) {
    return wholeLine(
        () -> {
          int start = cursor.nextStart();
          return cursor.identifier().map(name -> field(name, documentation, start));
        });
  }

  /** A line that is a field or was meant to be one. */
  record FieldLine(Optional<Field> field, List<Finding> findings) {}

  private FieldLine field(Identifier name, @Nullable String documentation, int start) {
    List<Finding> wrong = new ArrayList<>();
    int colon = cursor.nextStart();
    if (cursor.takes(":")) {
      wrong.add(new Finding(cursor.since(colon), "A field needs no `:` behind its name."));
    }
    TypeParser.Found type = new TypeParser(cursor, expressions).type().orElse(null);
    List<Attribute> attributes = fieldAttributes();
    Span span = cursor.since(start);
    if (type == null) {
      wrong.add(new Finding(span, "This field has no type, or no name."));
      return new FieldLine(Optional.empty(), wrong);
    }
    type.finding().ifPresent(wrong::add);
    return new FieldLine(
        Optional.of(new Field(name, type.type(), type.arity(), attributes, documentation, span)),
        wrong);
  }

  private List<Attribute> fieldAttributes() {
    List<Attribute> attributes = new ArrayList<>();
    Optional<Attribute> next = cursor.attempt(() -> attribute("@"));
    while (next.isPresent()) {
      attributes.add(next.get());
      next = cursor.attempt(() -> attribute("@"));
    }
    return attributes;
  }

  private Optional<Attribute> attribute(String sign) {
    int start = cursor.nextStart();
    return cursor.takes(sign)
        ? cursor.path().map(name -> attribute(name, start))
        : Optional.empty();
  }

  private Attribute attribute(Identifier name, int start) {
    Arguments arguments = expressions.arguments().orElse(Arguments.NONE);
    return new Attribute(name, arguments, cursor.since(start));
  }

  /** What fills a line but for a comment. */
  private <T> Optional<T> wholeLine(Supplier<Optional<T>> content) {
    int start = cursor.position();
    Optional<T> found = cursor.attempt(() -> content.get().filter(any -> endsLine()));
    found.ifPresent(any -> findings.addAll(Escapes.unknown(cursor.since(start))));
    return found;
  }

  private boolean endsLine() {
    if (cursor.sees("//")) {
      cursor.toLineEnd();
    }
    return cursor.takesLineEnd();
  }
}
