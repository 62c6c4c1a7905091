package io.github.migratemaven.source.prisma.syntax;

import java.util.Optional;

/** Reads the type of a field, and what people wrote for one in earlier versions of Prisma. */
final class TypeParser {

  /**
   * A type.
   *
   * @param finding what is not written so any more
   */
  record Found(FieldType type, Arity arity, Optional<Finding> finding) {}

  private final Cursor cursor;
  private final ExpressionParser expressions;

  TypeParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  Optional<Found> type() {
    int start = cursor.nextStart();
    return cursor
        .attempt(() -> base().map(type -> withArity(type, start)))
        .or(() -> cursor.attempt(() -> inBrackets(start)));
  }

  private Found withArity(FieldType type, int start) {
    if (cursor.takes("[]")) {
      return cursor.takes("?")
          ? found(type, Arity.LIST, start, "A list cannot be optional: `Type[]` or `Type?`.")
          : new Found(type, Arity.LIST, Optional.empty());
    }
    if (cursor.takes("?")) {
      return new Found(type, Arity.OPTIONAL, Optional.empty());
    }
    return cursor.takes("!")
        ? found(type, Arity.REQUIRED, start, "A field is required without `!`.")
        : new Found(type, Arity.REQUIRED, Optional.empty());
  }

  private Optional<Found> inBrackets(int start) {
    return cursor.takes("[")
        ? base()
            .filter(type -> cursor.takes("]"))
            .map(type -> found(type, Arity.LIST, start, "A list is written `Type[]`."))
        : Optional.empty();
  }

  private Found found(FieldType type, Arity arity, int start, String message) {
    return new Found(type, arity, Optional.of(new Finding(cursor.since(start), message)));
  }

  private Optional<FieldType> base() {
    int start = cursor.nextStart();
    return cursor
        .attempt(() -> unsupported(start))
        .or(() -> cursor.identifier().map(name -> new FieldType.Named(name.text(), name.span())));
  }

  private Optional<FieldType> unsupported(int start) {
    return cursor.takes("Unsupported(")
        ? expressions
            .string()
            .filter(sql -> cursor.takes(")"))
            .map(sql -> new FieldType.Unsupported(sql.value(), cursor.since(start)))
        : Optional.empty();
  }
}
