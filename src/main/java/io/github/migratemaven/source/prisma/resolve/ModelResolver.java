package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.FieldKind;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.PrimaryKeyDefinition;
import io.github.migratemaven.source.prisma.model.RelationField;
import io.github.migratemaven.source.prisma.model.Scalar;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.syntax.Arity;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Field;
import io.github.migratemaven.source.prisma.syntax.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    attributes.one("id").map(keys::id).ifPresent(this::addId);
    attributes.all("unique").forEach(each -> uniques.add(keys.unique(each)));
    List<IndexDefinition> indexes = new ArrayList<>();
    attributes.all("index").forEach(each -> indexes.add(keys.index(each)));
    refuse(attributes, "fulltext", "Prisma has no full-text indexes on PostgreSQL.");
    refuse(attributes, "shardKey", "PostgreSQL has no shard keys.");
    checkColumns();
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

  private void refuse(AttributeSet attributes, String name, String message) {
    attributes.one(name).ifPresent(each -> findings.addLate(each.attribute(), message));
  }

  private void checkColumns() {
    Set<String> columns = new HashSet<>();
    // A field keeps the column of its own name; who maps to it is wrong.
    scalars.stream()
        .sorted(Comparator.comparing(field -> !field.column().equals(field.name())))
        .filter(field -> !columns.add(field.column()))
        .forEach(
            field ->
                findings.add(
                    field.syntax().span(),
                    "Column \"" + field.column() + "\" belongs to another field already."));
  }

  private void addId(Field field, NamedArguments id) {
    if (ids.isEmpty() && field.arity() != Arity.REQUIRED) {
      findings.add(id.attribute(), "An id must be required.");
    }
    addId(keys.idOf(field, id));
  }

  private void addId(PrimaryKeyDefinition id) {
    ids.add(id);
    if (ids.size() > 1) {
      findings.add(syntax.span(), "A model has one `@id` field or one `@@id`, and not both.");
    }
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
    attributes.one("id").ifPresent(id -> addId(field, id));
    attributes.one("unique").map(each -> keys.uniqueOf(field, each)).ifPresent(uniques::add);
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
