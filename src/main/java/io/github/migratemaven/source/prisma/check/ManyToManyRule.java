package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.RelationField;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Expression;
import org.jspecify.annotations.Nullable;

/** A relation between many and many that no model stands for refers to single ids, and cascades. */
record ManyToManyRule(Findings findings) {

  void check(Model model, RelationField field, Model other) {
    if (other.id() == null || other.id().keys().size() != 1) {
      findings.add(
          field.syntax().span(),
          "Model \"%s\" has no `@id` of one field, so a model of your own must stand for this relation."
              .formatted(other.name()));
    }
    if (field.relation() == null) {
      return;
    }
    if (field.relation().references() != null || field.relation().fields() != null) {
      findings.add(
          field.syntax().span(),
          "A relation between many and many has no `fields` and `references`.");
    }
    checkAction(field, "onDelete");
    checkAction(field, "onUpdate");
  }

  private void checkAction(RelationField field, String name) {
    Expression action = argument(field, name);
    if (action != null) {
      findings.add(action.span(), "A relation between many and many always cascades.");
    }
  }

  private static @Nullable Expression argument(RelationField field, String name) {
    return field.syntax().attributes().stream()
        .filter(each -> each.is("relation"))
        .flatMap(each -> each.argument(name).stream())
        .findFirst()
        .map(Argument::value)
        .orElse(null);
  }
}
