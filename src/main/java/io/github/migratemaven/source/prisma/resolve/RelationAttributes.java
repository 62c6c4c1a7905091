package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.RelationAction;
import io.github.migratemaven.source.prisma.model.RelationField;
import io.github.migratemaven.source.prisma.model.RelationField.RelationDefinition;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Field;
import io.github.migratemaven.source.prisma.syntax.FieldType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What the attributes of a relation field mean. */
final class RelationAttributes {

  private final Block.Model model;
  private final Field field;
  private final Names names;
  private final Findings findings;
  private final Values values;

  RelationAttributes(Block.Model model, Field field, Names names, Findings findings) {
    this.model = model;
    this.field = field;
    this.names = names;
    this.findings = findings;
    this.values = new Values(findings);
  }

  RelationField resolve(String target, AttributeSet attributes) {
    refuse(attributes, "id", "A relation field cannot be an id.");
    refuse(
        attributes, "unique", "A relation field cannot be unique; mark the fields that keep it.");
    refuse(attributes, "default", "A relation field cannot have a default.");
    refuse(attributes, "updatedAt", "A relation field cannot hold the time of a change.");
    refuse(attributes, "map", "A relation field has no name in the database.");
    return new RelationField(
        field,
        target,
        attributes.one("relation").map(each -> definition(each, target)).orElse(null),
        attributes.has("ignore"));
  }

  private void refuse(AttributeSet attributes, String name, String message) {
    attributes.one(name).ifPresent(each -> findings.add(each.attribute(), message));
  }

  private RelationDefinition definition(NamedArguments relation, String target) {
    Optional<String> name =
        relation.first("name").flatMap(text -> values.fullText(text, "name", relation));
    Optional<List<String>> fields = relation.named("fields").map(list -> fields(list, relation));
    Optional<List<String>> references =
        relation.named("references").map(list -> references(list, target, relation));
    RelationDefinition definition =
        new RelationDefinition(
            name.orElse(null),
            fields.orElse(null),
            references.orElse(null),
            action(relation, "onDelete").orElse(null),
            action(relation, "onUpdate").orElse(null),
            relation
                .named("map")
                .flatMap(map -> values.fullText(map, "map", relation))
                .orElse(null),
            relation.attribute());
    relation.close();
    return definition;
  }

  private List<String> fields(Expression list, NamedArguments relation) {
    List<String> found = names(list);
    for (String name : found) {
      Optional<Field> here = model.field(name);
      if (here.isEmpty()) {
        findings.add(list.span(), "Field \"" + name + "\" is not one of this model.");
      } else if (isRelation(here.get())) {
        findings.add(list.span(), "Field \"" + name + "\" is a relation itself.");
      }
    }
    checkOnce(found, relation);
    return found;
  }

  private void checkOnce(List<String> fields, NamedArguments relation) {
    if (new HashSet<>(fields).size() < fields.size()) {
      findings.add(relation.attribute(), "A field stands there more than once.");
    }
  }

  private boolean isRelation(Field other) {
    return other.type() instanceof FieldType.Named type && names.isRelation(type.name());
  }

  private List<String> references(Expression list, String target, NamedArguments relation) {
    List<String> found = names(list);
    names
        .type(target)
        .filter(Block.Model.class::isInstance)
        .map(Block.Model.class::cast)
        .ifPresent(
            other ->
                found.stream()
                    .filter(name -> other.field(name).isEmpty())
                    .forEach(
                        name ->
                            findings.add(
                                relation.attribute().span(),
                                "Field \"%s\" is not one of model \"%s\"."
                                    .formatted(name, target))));
    return found;
  }

  private List<String> names(Expression list) {
    List<String> found = new ArrayList<>();
    values.list(list).forEach(each -> values.constant(each).ifPresent(found::add));
    return found;
  }

  private Optional<RelationAction> action(NamedArguments relation, String name) {
    Optional<Expression> value = relation.named(name);
    Optional<RelationAction> action = value.flatMap(values::constant).flatMap(RelationAction::of);
    if (value.isPresent() && action.isEmpty()) {
      findings.add(value.get().span(), "Invalid referential action.");
    }
    return action;
  }
}
