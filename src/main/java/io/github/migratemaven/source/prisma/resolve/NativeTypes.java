package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.NativeType;
import io.github.migratemaven.source.prisma.model.NativeTypeName;
import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** What {@code @db.…} means. */
final class NativeTypes {

  private static final String PREFIX = "db.";

  private NativeTypes() {}

  static Optional<NativeType> resolve(Attribute attribute, FieldKind kind, Findings findings) {
    String word = attribute.name().text().substring(PREFIX.length());
    if (!(kind instanceof FieldKind.OfScalar)) {
      findings.add(attribute.span(), "Attribute not known: \"@db." + word + "\".");
      return Optional.empty();
    }
    Optional<NativeTypeName> name = NativeTypeName.of(word);
    if (name.isEmpty()) {
      findings.addLate(
          attribute.span(), "Native type " + word + " is not supported on PostgreSQL.");
    }
    return name.map(known -> new NativeType(known, numbers(attribute, known, findings), attribute));
  }

  private static List<Integer> numbers(
      Attribute attribute, NativeTypeName name, Findings findings) {
    List<Argument> arguments = attribute.arguments().list();
    if (arguments.size() > name.most()) {
      findings.addLate(
          attribute.span(),
          "Native type %s takes at most %d argument(s), but received %d."
              .formatted(name.word(), name.most(), arguments.size()));
      return List.of();
    }
    return arguments.stream().flatMap(each -> number(each, attribute, findings).stream()).toList();
  }

  private static Optional<Integer> number(
      Argument argument, Attribute attribute, Findings findings) {
    if (argument.value() instanceof Expression.Number number
        && number.text().matches("[0-9]{1,9}")) {
      return Optional.of(Integer.parseInt(number.text()));
    }
    findings.addLate(attribute.span(), "Expected a whole number that is not negative.");
    return Optional.empty();
  }
}
