package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.PrimaryKeyDefinition;
import io.github.migratemaven.source.prisma.model.RelationField;
import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Field;
import io.github.migratemaven.source.prisma.syntax.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a model means. */
final class ModelResolver {

  private final Block.Model syntax;
  private final Names names;
  private final Findings findings;
  private final KeyAttributes keys;
  private final List<ScalarField> scalars = new ArrayList<>();
  private final List<RelationField> relations = new ArrayList<>();
  private final List<PrimaryKeyDefinition> ids = new ArrayList<>();
  private final List<IndexDefinition> uniques = new ArrayList<>();

  ModelResolver(Block.Model syntax, Names names, Findings findings) {
    this.syntax = syntax;
    this.names = names;
    this.findings = findings;
    this.keys = new KeyAttributes(syntax, names, findings);
  }

  Model resolve() {
    syntax.fields().forEach(this::add);
    AttributeSet attributes = new AttributeSet(syntax.attributes(), findings);
    attributes.one("id").flatMap(keys::id).ifPresent(ids::add);
    attributes.all("unique").forEach(each -> keys.unique(each).ifPresent(uniques::add));
    List<IndexDefinition> indexes = new ArrayList<>();
    attributes.all("index").forEach(each -> keys.index(each).ifPresent(indexes::add));
    checkOneId();
    Model model =
        new Model(
            syntax,
            DatabaseNames.mapped(attributes, findings).orElse(syntax.name().text()),
            DatabaseNames.schema(attributes, findings).orElse(null),
            scalars,
            relations,
            ids.isEmpty() ? null : ids.get(0),
            uniques,
            indexes,
            attributes.has("ignore"));
    attributes.close();
    return model;
  }

  private void checkOneId() {
    ids.stream()
        .skip(1)
        .forEach(
            more ->
                findings.add(
                    syntax.span(), "A model has one `@id` field or one `@@id`, and not both."));
  }

  private void add(Field field) {
    AttributeSet attributes = new AttributeSet(field.attributes(), findings);
    scalarKind(field.type())
        .ifPresentOrElse(
            kind -> addScalar(field, kind, attributes), () -> addRelation(field, attributes));
    attributes.close();
  }

  private Optional<FieldKind> scalarKind(FieldType type) {
    if (type instanceof FieldType.Unsupported unsupported) {
      return Optional.of(new FieldKind.OfDatabase(unsupported.sql()));
    }
    String name = ((FieldType.Named) type).name();
    return Scalar.of(name)
        .<FieldKind>map(FieldKind.OfScalar::new)
        .or(
            () ->
                names
                    .type(name)
                    .filter(Block.Enumeration.class::isInstance)
                    .map(each -> new FieldKind.OfEnum(name)));
  }

  private void addScalar(Field field, FieldKind kind, AttributeSet attributes) {
    scalars.add(new ScalarAttributes(field, kind, names, findings).resolve(attributes));
    attributes.one("id").flatMap(id -> keys.idOf(field, id)).ifPresent(ids::add);
    attributes.one("unique").flatMap(each -> keys.uniqueOf(field, each)).ifPresent(uniques::add);
    attributes
        .one("relation")
        .ifPresent(
            relation -> {
              findings.add(relation.attribute(), "This field is no relation.");
              relation.close();
            });
  }

  private void addRelation(Field field, AttributeSet attributes) {
    FieldType.Named type = (FieldType.Named) field.type();
    if (names.type(type.name()).isEmpty()) {
      findings.add(
          type.span(),
          "Type \"%s\" is neither a scalar, nor a model or an enum of this schema."
              .formatted(type.name()));
    }
    relations.add(
        new RelationAttributes(syntax, field, names, findings).resolve(type.name(), attributes));
  }
}
