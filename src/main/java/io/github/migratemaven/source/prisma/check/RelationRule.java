package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.RelationField;
import io.github.migratemaven.source.prisma.model.Relations;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Arity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Each relation has two fields that find each other, and one side that keeps it. */
final class RelationRule implements Rule {

  @Override
  public void check(DataModel schema, Findings findings) {
    for (Model model : schema.models()) {
      for (RelationField field : model.relations()) {
        // One ambiguous relation makes a crowd of other findings that mean nothing.
        if (isAmbiguous(model, field)) {
          findings.add(
              field.syntax().span(),
              "Several fields of model \"%s\" refer to \"%s\"; give each relation a name with `@relation(\"…\")`."
                  .formatted(model.name(), field.target()));
          return;
        }
        checkIgnored(schema, model, field, findings);
      }
    }
    schema.models().forEach(model -> checkRelations(schema, model, findings));
  }

  private static boolean isAmbiguous(Model model, RelationField field) {
    List<RelationField> same =
        model.relations().stream()
            .filter(each -> each.target().equals(field.target()))
            .filter(each -> Objects.equals(each.relationName(), field.relationName()))
            .toList();
    boolean ofItself = field.target().equals(model.name());
    return same.size() > (ofItself && field.relationName() != null ? 2 : 1);
  }

  private static void checkIgnored(
      DataModel schema, Model model, RelationField field, Findings findings) {
    boolean pointsToIgnored = schema.model(field.target()).filter(Model::ignored).isPresent();
    if (pointsToIgnored && !field.ignored() && !model.ignored()) {
      findings.add(
          field.syntax().span(),
          "Field \"%s\" needs `@ignore`, because model \"%s\" is ignored."
              .formatted(field.name(), field.target()));
    }
  }

  private static void checkRelations(DataModel schema, Model model, Findings findings) {
    for (RelationField field : model.relations()) {
      schema.model(field.target()).ifPresent(other -> check(model, field, other, findings));
    }
  }

  private static void check(Model model, RelationField field, Model other, Findings findings) {
    Optional<RelationField> opposite = Relations.opposite(model, field, other);
    if (opposite.isEmpty()) {
      findings.add(
          field.syntax().span(),
          "Field \"%s\" has no opposite field in model \"%s\"; `migrate:format` adds it."
              .formatted(field.name(), other.name()));
    } else if (field.arity() == Arity.LIST && opposite.get().arity() == Arity.LIST) {
      new ManyToManyRule(findings).check(model, field, other);
    } else if (field.arity() != Arity.LIST) {
      new ReferencingRule(model, field, other, opposite.get(), findings).check();
    } else {
      checkList(field, findings);
    }
  }

  private static void checkList(RelationField field, Findings findings) {
    if (field.relation() == null) {
      return;
    }
    if (field.relation().fields() != null || field.relation().references() != null) {
      findings.add(
          field.syntax().span(),
          "Only the side with one other names `fields` and `references`, not the list.");
    }
    if (field.relation().onDelete() != null || field.relation().onUpdate() != null) {
      findings.add(
          field.syntax().span(),
          "Only the side that names `fields` says `onDelete` and `onUpdate`.");
    }
  }
}
