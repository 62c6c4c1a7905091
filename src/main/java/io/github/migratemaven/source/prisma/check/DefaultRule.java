package io.github.migratemaven.source.prisma.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.DefaultValue;
import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Expression;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;

/** Whether the text of a default is one of its field's type. */
final class DefaultRule implements Rule {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void check(DataModel schema, Findings findings) {
    schema.models().stream()
        .flatMap(model -> model.scalars().stream())
        .forEach(field -> check(field, findings));
  }

  private static void check(ScalarField field, Findings findings) {
    if (!(field.type() instanceof FieldKind.OfScalar of)) {
      return;
    }
    for (Expression literal : literals(field)) {
      if (!isOne(of.scalar(), literal)) {
        findings.add(
            literal.span(),
            "`%s` is not a valid %s.".formatted(literal.span().text(), words(of.scalar())));
      }
    }
  }

  private static List<Expression> literals(ScalarField field) {
    if (field.value() instanceof DefaultValue.Literal literal) {
      return List.of(literal.expression());
    }
    return field.value() instanceof DefaultValue.Literals list ? list.elements() : List.of();
  }

  private static boolean isOne(Scalar scalar, Expression literal) {
    String text =
        literal instanceof Expression.Text quoted ? quoted.value() : literal.span().text();
    return switch (scalar) {
      case INT, BIG_INT -> isLong(text);
      case DECIMAL -> isNumber(text);
      case JSON -> isJson(text);
      case BYTES -> isBase64(text);
      case DATE_TIME -> isDateTime(text);
      case STRING, BOOLEAN, FLOAT -> true;
    };
  }

  private static boolean isLong(String text) {
    return text.indexOf('.') < 0 && new BigInteger(text).bitLength() < Long.SIZE;
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
  }

  private static boolean isJson(String text) {
    try {
      return !JSON.readTree(text).isMissingNode();
    } catch (JsonProcessingException invalid) {
      return false;
    }
  }

  private static boolean isBase64(String text) {
    try {
      return text.length() % 4 == 0 && Base64.getDecoder().decode(text) != null;
    } catch (IllegalArgumentException invalid) {
      return false;
    }
  }

  private static boolean isDateTime(String text) {
    try {
      return OffsetDateTime.parse(text) != null;
    } catch (DateTimeParseException invalid) {
      return false;
    }
  }

  private static String words(Scalar scalar) {
    return switch (scalar) {
      case JSON -> "JSON text";
      case BYTES -> "base64 text";
      case DATE_TIME -> "time such as 2026-01-31T00:00:00Z";
      case INT, BIG_INT -> "whole number";
      default -> "number";
    };
  }
}
