package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.PrimaryKeyDefinition;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Arity;
import java.util.List;

/** Prisma Client must be able to name one row: by a key, or by unique fields that are required. */
final class KeyRule implements Rule {

  @Override
  public void check(DataModel schema, Findings findings) {
    schema.models().stream()
        .filter(model -> !model.isView())
        .forEach(model -> check(model, findings));
  }

  private static void check(Model model, Findings findings) {
    PrimaryKeyDefinition id = model.id();
    if (id != null) {
      checkId(model, id, findings);
    } else if (!model.ignored() && model.uniques().stream().noneMatch(each -> isKey(model, each))) {
      findings.add(
          model.syntax().span(),
          "Model \""
              + model.name()
              + "\" has no key: mark a required field with `@id` or `@unique`, or add `@@id([…])`"
              + " or `@@unique([…])` of required fields.");
    }
  }

  private static void checkId(Model model, PrimaryKeyDefinition id, Findings findings) {
    if (id.keys().isEmpty()) {
      findings.add(id.syntax(), "A key has at least one field.");
    } else if (!areRequired(model, id.fields())) {
      findings.add(id.syntax(), "The fields of a primary key must be required.");
    }
  }

  private static boolean isKey(Model model, IndexDefinition unique) {
    return unique.where() == null && areRequired(model, unique.fields());
  }

  private static boolean areRequired(Model model, List<String> fields) {
    return fields.stream()
        .flatMap(field -> model.scalar(field).stream())
        .map(ScalarField::arity)
        .allMatch(arity -> arity != Arity.OPTIONAL);
  }
}
