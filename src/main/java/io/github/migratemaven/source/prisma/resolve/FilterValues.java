package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Field;
import io.github.migratemaven.source.prisma.syntax.FieldType;
import java.util.Optional;
import java.util.Set;

/** Which values a field can be compared with in the object of a {@code where}. */
final class FilterValues {

  private static final Set<String> WORDS = Set.of("true", "false", "null");

  private FilterValues() {}

  static boolean fit(Field field, Expression value) {
    if (value instanceof Expression.Constant constant) {
      return WORDS.contains(constant.path()) && fits(field, constant.path());
    } else if (value instanceof Expression.Text) {
      return scalar(field).map(FilterValues::isWritten).orElse(true);
    }
    return value instanceof Expression.Number
        && scalar(field).map(FilterValues::isCounted).orElse(false);
  }

  private static boolean fits(Field field, String word) {
    return word.equals("null")
        || scalar(field).filter(scalar -> scalar == Scalar.BOOLEAN).isPresent();
  }

  private static boolean isWritten(Scalar scalar) {
    return switch (scalar) {
      case STRING, DATE_TIME -> true;
      default -> false;
    };
  }

  private static boolean isCounted(Scalar scalar) {
    return switch (scalar) {
      case INT, BIG_INT, FLOAT, DECIMAL -> true;
      default -> false;
    };
  }

  private static Optional<Scalar> scalar(Field field) {
    return field.type() instanceof FieldType.Named type ? Scalar.of(type.name()) : Optional.empty();
  }
}
