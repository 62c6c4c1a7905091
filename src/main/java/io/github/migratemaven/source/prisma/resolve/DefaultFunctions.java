package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.DefaultValue;
import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** What a function in {@code @default} means. */
final class DefaultFunctions {

  private final Field field;
  private final FieldKind kind;
  private final Findings findings;

  DefaultFunctions(Field field, FieldKind kind, Findings findings) {
    this.field = field;
    this.kind = kind;
    this.findings = findings;
  }

  Optional<DefaultValue> resolve(Expression.Call call, Attribute attribute) {
    return switch (call.name().text()) {
      case "dbgenerated" -> inDatabase(call, attribute);
      case "autoincrement" ->
          plain(
              call,
              attribute,
              new DefaultValue.AutoIncrement(attribute),
              Scalar.INT,
              Scalar.BIG_INT);
      case "now" -> plain(call, attribute, new DefaultValue.Now(attribute), Scalar.DATE_TIME);
      case "ulid" -> plain(call, attribute, ofClient(call, attribute), Scalar.STRING);
      case "uuid" -> numbered(call, attribute, number -> number == 4 || number == 7);
      case "cuid" -> numbered(call, attribute, number -> number == 1 || number == 2);
      case "nanoid" -> numbered(call, attribute, number -> number >= 2 && number <= 255);
      default -> unknown(call);
    };
  }

  private Optional<DefaultValue> inDatabase(Expression.Call call, Attribute attribute) {
    List<Argument> arguments = call.arguments().list();
    if (arguments.isEmpty()) {
      return Optional.of(new DefaultValue.InDatabase(null, attribute));
    }
    Optional<String> sql = Filters.onlyText(call).filter(text -> !text.isEmpty());
    if (sql.isEmpty()) {
      findings.add(attribute, "`dbgenerated` takes nothing, or an expression in SQL in quotes.");
    }
    return sql.map(text -> new DefaultValue.InDatabase(text, attribute));
  }

  private Optional<DefaultValue> plain(
      Expression.Call call, Attribute attribute, DefaultValue value, Scalar... scalars) {
    if (!isOneOf(scalars)) {
      return wrongType(call, attribute);
    }
    if (!call.arguments().list().isEmpty()) {
      findings.add(attribute, "`" + call.name().text() + "()` takes no argument.");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private Optional<DefaultValue> numbered(
      Expression.Call call, Attribute attribute, IntPredicate allowed) {
    if (!isOneOf(Scalar.STRING)) {
      return wrongType(call, attribute);
    }
    if (!call.arguments().list().isEmpty() && number(call).stream().noneMatch(allowed)) {
      findings.add(attribute, "`" + call.name().text() + "()` does not take that argument.");
      return Optional.empty();
    }
    return Optional.of(ofClient(call, attribute));
  }

  private static OptionalInt number(Expression.Call call) {
    List<Argument> arguments = call.arguments().list();
    return arguments.size() == 1
            && arguments.get(0).value() instanceof Expression.Number number
            && number.text().matches("[0-9]{1,5}")
        ? OptionalInt.of(Integer.parseInt(number.text()))
        : OptionalInt.empty();
  }

  private static DefaultValue ofClient(Expression.Call call, Attribute attribute) {
    return new DefaultValue.OfClient(call.name().text(), attribute);
  }

  private boolean isOneOf(Scalar... scalars) {
    return List.of(scalars).stream()
        .anyMatch(scalar -> kind.equals(new FieldKind.OfScalar(scalar)));
  }

  private Optional<DefaultValue> wrongType(Expression.Call call, Attribute attribute) {
    findings.add(
        attribute,
        "The function `%s()` cannot be used on field \"%s\"."
            .formatted(call.name().text(), field.name().text()));
    return Optional.empty();
  }

  private Optional<DefaultValue> unknown(Expression.Call call) {
    findings.addLate(call.span(), "The function `" + call.name().text() + "` is not known.");
    return Optional.empty();
  }
}
