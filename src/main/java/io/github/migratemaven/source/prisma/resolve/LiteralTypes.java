package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.syntax.Expression;

/** Which literals a scalar can have. */
final class LiteralTypes {

  private LiteralTypes() {}

  static boolean fits(Scalar scalar, Expression value) {
    return switch (scalar) {
      case STRING, JSON, BYTES, DATE_TIME -> value instanceof Expression.Text;
      case BOOLEAN -> isBoolean(value);
      case INT, BIG_INT -> isWhole(value);
      case FLOAT, DECIMAL -> value instanceof Expression.Number;
    };
  }

  private static boolean isBoolean(Expression value) {
    return value instanceof Expression.Constant constant
        && (constant.path().equals("true") || constant.path().equals("false"));
  }

  private static boolean isWhole(Expression value) {
    return value instanceof Expression.Number number && number.text().indexOf('.') < 0;
  }
}
