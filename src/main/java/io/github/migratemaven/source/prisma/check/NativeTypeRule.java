package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.NativeType;
import io.github.migratemaven.source.prisma.model.NativeTypeName;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.resolve.Findings;
import java.util.Set;

/** Which types of PostgreSQL a field can have, and which numbers they take. */
final class NativeTypeRule implements Rule {

  private static final int DEEPEST_PRECISION = 1000;
  private static final int FINEST_TIME = 6;
  private static final Set<NativeTypeName> TIMES =
      Set.of(
          NativeTypeName.TIMESTAMP,
          NativeTypeName.TIMESTAMPTZ,
          NativeTypeName.TIME,
          NativeTypeName.TIMETZ);
  private static final Set<NativeTypeName> BITS =
      Set.of(NativeTypeName.BIT, NativeTypeName.VAR_BIT);

  @Override
  public void check(DataModel schema, Findings findings) {
    schema.models().stream()
        .flatMap(model -> model.scalars().stream())
        .forEach(field -> check(field, findings));
  }

  private static void check(ScalarField field, Findings findings) {
    NativeType type = field.nativeType();
    if (type == null) {
      return;
    }
    if (!field.type().equals(new FieldKind.OfScalar(type.name().scalar()))) {
      findings.add(
          type.syntax().span(),
          "Native type %s is for a field of type %s."
              .formatted(type.name().word(), type.name().scalar().word()));
    }
    checkNumbers(type, findings);
  }

  private static void checkNumbers(NativeType type, Findings findings) {
    if (type.numbers().isEmpty()) {
      return;
    }
    int first = type.numbers().get(0);
    if (TIMES.contains(type.name()) && first > FINEST_TIME) {
      findings.add(type.syntax().span(), "The precision of a time is 0 to 6.");
    } else if (BITS.contains(type.name()) && first < 1) {
      findings.add(type.syntax().span(), "A string of bits has at least one.");
    } else if (type.name() == NativeTypeName.DECIMAL) {
      checkDecimal(type, findings);
    }
  }

  private static void checkDecimal(NativeType type, Findings findings) {
    if (type.numbers().size() != 2) {
      findings.add(type.syntax().span(), "A Decimal takes precision and scale, or nothing.");
      return;
    }
    int precision = type.numbers().get(0);
    if (type.numbers().get(1) > precision) {
      findings.add(type.syntax().span(), "The scale must not be larger than the precision.");
    }
    if (precision < 1 || precision > DEEPEST_PRECISION) {
      findings.add(type.syntax().span(), "The precision of a Decimal is 1 to 1000.");
    }
  }
}
