package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.RelationField;
import io.github.migratemaven.source.prisma.model.RelationField.RelationDefinition;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Arity;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One side of a relation that is no list: it keeps the relation, or its opposite does. */
final class ReferencingRule {

  private final Model model;
  private final RelationField field;
  private final Model other;
  private final RelationField opposite;
  private final Findings findings;

  ReferencingRule(
      Model model, RelationField field, Model other, RelationField opposite, Findings findings) {
    this.model = model;
    this.field = field;
    this.other = other;
    this.opposite = opposite;
    this.findings = findings;
  }

  void check() {
    if (opposite.arity() != Arity.LIST) {
      checkOneToOne();
    } else {
      checkSaid(field);
    }
    if (field.isReferencing()) {
      checkKept();
    }
  }

  private void tell(String message) {
    findings.add(field.syntax().span(), message);
  }

  private void checkSaid(RelationField keeping) {
    RelationDefinition relation = keeping.relation();
    if (relation == null || relation.fields() == null || relation.fields().isEmpty()) {
      tell("Field \"" + field.name() + "\" must name the `fields` that keep the relation.");
    }
    if (relation == null || relation.references() == null || relation.references().isEmpty()) {
      tell("Field \"" + field.name() + "\" must name the `references` of the other model.");
    }
  }

  private void checkOneToOne() {
    boolean bothKeep = says(field) && says(opposite);
    if (bothKeep) {
      tell("Both sides name `fields` and `references`; only one may.");
    } else if (!says(field) && !says(opposite)) {
      tell("One side of a relation between one and one must name `fields` and `references`.");
    } else if (says(field) && opposite.arity() == Arity.REQUIRED) {
      tell("Nothing in a database can make field \"" + opposite.name() + "\" required; add a `?`.");
    }
    if (!bothKeep && field.isReferencing() && !isUnique(keptBy())) {
      tell(
          "A relation between one and one needs a unique key of "
              + String.join(", ", keptBy())
              + "; add `@unique`, or make the other side a list.");
    }
  }

  private static boolean says(RelationField side) {
    RelationDefinition relation = side.relation();
    return relation != null && (relation.fields() != null || relation.references() != null);
  }

  private List<String> keptBy() {
    return Objects.requireNonNull(Objects.requireNonNull(field.relation()).fields());
  }

  private List<String> references() {
    RelationDefinition relation = Objects.requireNonNull(field.relation());
    return relation.references() == null ? List.of() : relation.references();
  }

  private boolean isUnique(List<String> fields) {
    return keysOf(model).anyMatch(key -> Set.copyOf(key).equals(new HashSet<>(fields)));
  }

  private static Stream<List<String>> keysOf(Model model) {
    Stream<List<String>> ids = model.id() == null ? Stream.of() : Stream.of(model.id().fields());
    return Stream.concat(
        ids,
        model.uniques().stream().filter(each -> each.where() == null).map(each -> each.fields()));
  }

  private void checkKept() {
    if (!references().isEmpty()) {
      checkReferences();
      checkTypes();
    }
    boolean nullable =
        scalars(model, keptBy()).stream().anyMatch(each -> each.arity() == Arity.OPTIONAL);
    if (field.arity() == Arity.REQUIRED && nullable) {
      tell(
          "Field \"%s\" is required, and one of the fields that keep it is not: %s."
              .formatted(field.name(), String.join(", ", keptBy())));
    }
  }

  private void checkReferences() {
    if (references().size() != keptBy().size()) {
      findings.add(
          Objects.requireNonNull(field.relation()).syntax().span(),
          "`fields` and `references` have as many fields as each other.");
    }
    if (keysOf(other).noneMatch(key -> Set.copyOf(key).equals(new HashSet<>(references())))) {
      tell(
          "`references` must be a unique key of model \"%s\"; add `@unique` or `@@unique([%s])` there."
              .formatted(other.name(), String.join(", ", references())));
    }
  }

  private void checkTypes() {
    List<ScalarField> here = scalars(model, keptBy());
    List<ScalarField> there = scalars(other, references());
    for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
      if (!here.get(i).type().equals(there.get(i).type())) {
        tell(
            "Field \"%s\" of model \"%s\" has another type than field \"%s\" of model \"%s\"."
                .formatted(here.get(i).name(), model.name(), there.get(i).name(), other.name()));
      }
    }
  }

  private static List<ScalarField> scalars(Model model, List<String> fields) {
    return fields.stream().flatMap(name -> model.scalar(name).stream()).toList();
  }
}
