package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.DefaultValue;
import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.syntax.Arity;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Field;
import java.util.Optional;

/** What {@code @default} means. */
final class Defaults {

  private final Field field;
  private final FieldKind kind;
  private final Names names;
  private final Findings findings;

  Defaults(Field field, FieldKind kind, Names names, Findings findings) {
    this.field = field;
    this.kind = kind;
    this.names = names;
    this.findings = findings;
  }

  Optional<DefaultValue> resolve(NamedArguments arguments) {
    Optional<Expression> value = arguments.required("value");
    arguments.named("map").ifPresent(new Values(findings)::text);
    arguments.close();
    return value.flatMap(each -> resolve(each, arguments.attribute()));
  }

  private Optional<DefaultValue> resolve(Expression value, Attribute attribute) {
    if (value instanceof Expression.Call call) {
      return new DefaultFunctions(field, kind, findings).resolve(call, attribute);
    }
    if (kind instanceof FieldKind.OfDatabase) {
      findings.add(attribute, "An Unsupported type can only have `dbgenerated(\"…\")`.");
      return Optional.empty();
    }
    boolean isList = value instanceof Expression.Values;
    if (isList != (field.arity() == Arity.LIST)) {
      findings.add(
          attribute, isList ? "A single value cannot be a list." : "A list's default is a list.");
      return Optional.empty();
    }
    return value instanceof Expression.Values list
        ? literals(list, attribute)
        : literal(value, attribute);
  }

  private Optional<DefaultValue> literal(Expression value, Attribute attribute) {
    return fits(value, attribute)
        ? Optional.of(new DefaultValue.Literal(value, attribute))
        : Optional.empty();
  }

  private Optional<DefaultValue> literals(Expression.Values list, Attribute attribute) {
    return list.elements().stream().allMatch(element -> fits(element, attribute))
        ? Optional.of(new DefaultValue.Literals(list.elements(), attribute))
        : Optional.empty();
  }

  private boolean fits(Expression value, Attribute attribute) {
    return kind instanceof FieldKind.OfEnum of
        ? isValueOf(of.enumeration(), value, attribute)
        : fitsScalar((FieldKind.OfScalar) kind, value, attribute);
  }

  private boolean isValueOf(String name, Expression value, Attribute attribute) {
    boolean known =
        value instanceof Expression.Constant constant
            && names
                .type(name)
                .filter(Block.Enumeration.class::isInstance)
                .map(Block.Enumeration.class::cast)
                .filter(each -> hasValue(each, constant.path()))
                .isPresent();
    if (!known) {
      findings.add(
          attribute, "`" + value.span().text() + "` is not a value of enum \"" + name + "\".");
    }
    return known;
  }

  private static boolean hasValue(Block.Enumeration enumeration, String name) {
    return enumeration.values().stream().anyMatch(value -> value.name().text().equals(name));
  }

  private static boolean isTruth(Expression value) {
    return value.span().text().equals("true") || value.span().text().equals("false");
  }

  private boolean fitsScalar(FieldKind.OfScalar of, Expression value, Attribute attribute) {
    boolean fits = LiteralTypes.fits(of.scalar(), value);
    if (fits && of.scalar() == Scalar.BOOLEAN && !isTruth(value)) {
      findings.add(value.span(), "A boolean is `true` or `false`.");
      return false;
    }
    if (!fits) {
      findings.add(
          attribute,
          "Expected a %s value, but found `%s`."
              .formatted(of.scalar().word(), value.span().text()));
    }
    return fits;
  }
}
