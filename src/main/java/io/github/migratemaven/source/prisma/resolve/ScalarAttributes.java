package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.syntax.Arity;
import io.github.migratemaven.source.prisma.syntax.Field;
import java.util.Optional;

/** What the attributes of a scalar field mean. */
final class ScalarAttributes {

  private final Field field;
  private final FieldKind kind;
  private final Names names;
  private final Findings findings;

  ScalarAttributes(Field field, FieldKind kind, Names names, Findings findings) {
    this.field = field;
    this.kind = kind;
    this.names = names;
    this.findings = findings;
  }

  ScalarField resolve(AttributeSet attributes) {
    return new ScalarField(
        field,
        DatabaseNames.mapped(attributes, findings).orElse(field.name().text()),
        kind,
        attributes
            .prefixed("db")
            .flatMap(attribute -> NativeTypes.resolve(attribute, kind, findings))
            .orElse(null),
        attributes
            .one("default")
            .flatMap(each -> new Defaults(field, kind, names, findings).resolve(each))
            .orElse(null),
        isUpdatedAt(attributes),
        attributes.has("ignore"));
  }

  private boolean isUpdatedAt(AttributeSet attributes) {
    Optional<NamedArguments> updatedAt = attributes.one("updatedAt");
    updatedAt.ifPresent(
        each -> {
          if (!kind.equals(new FieldKind.OfScalar(Scalar.DATE_TIME))) {
            findings.add(each.attribute(), "Only a DateTime can hold the time of a change.");
          }
          if (field.arity() == Arity.LIST) {
            findings.add(each.attribute(), "A list cannot hold the time of a change.");
          }
          each.close();
        });
    return updatedAt.isPresent();
  }
}
