package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.syntax.Expression;

/** Which literals a scalar can have. */
final class LiteralTypes {

  private LiteralTypes() {}

  static boolean fits(Scalar scalar, Expression value) {
    return switch (scalar) {
      case STRING, JSON, BYTES, DATE_TIME -> value instanceof Expression.Text;
      case BOOLEAN -> value instanceof Expression.Constant;
      case INT, BIG_INT, FLOAT -> value instanceof Expression.Number;
      case DECIMAL -> value instanceof Expression.Number || value instanceof Expression.Text;
    };
  }
}
