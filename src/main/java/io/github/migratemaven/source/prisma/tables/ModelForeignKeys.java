package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.ReferentialAction;
import io.github.migratemaven.source.prisma.model.ConstraintNames;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.Datasource.RelationMode;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.RelationAction;
import io.github.migratemaven.source.prisma.model.RelationField;
import io.github.migratemaven.source.prisma.model.RelationField.RelationDefinition;
import io.github.migratemaven.source.prisma.syntax.Arity;
import io.github.migratemaven.source.prisma.tables.PlainParts.Actions;
import io.github.migratemaven.source.prisma.tables.PlainParts.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The foreign keys of models.
 *
 * @param all the models that may be referred to
 */
record ModelForeignKeys(DataModel all, Places places) {

  List<Constraint> of(Model model) {
    if (all.datasource().relationMode() == RelationMode.PRISMA) {
      return List.of();
    }
    return model.relations().stream()
        .filter(RelationField::isReferencing)
        .map(field -> foreignKey(model, field))
        .toList();
  }

  private Constraint foreignKey(Model model, RelationField field) {
    RelationDefinition relation = Objects.requireNonNull(field.relation());
    Model target = all.model(field.target()).orElseThrow();
    List<String> columns = model.columns(Objects.requireNonNull(relation.fields()));
    return PlainParts.foreignKey(
        ConstraintNames.ofForeignKey(model.table(), columns, relation.map()),
        columns,
        new Target(
            places.of(target), target.columns(Objects.requireNonNull(relation.references()))),
        actions(relation, isOptional(model, field, relation)));
  }

  private static Actions actions(RelationDefinition relation, boolean optional) {
    return new Actions(
        action(relation.onDelete(), optional ? RelationAction.SET_NULL : RelationAction.RESTRICT),
        action(relation.onUpdate(), RelationAction.CASCADE));
  }

  /** Only where all its columns can be null can a key be set to null. */
  private static boolean isOptional(Model model, RelationField field, RelationDefinition relation) {
    return field.arity() == Arity.OPTIONAL
        && Objects.requireNonNull(relation.fields()).stream()
            .flatMap(name -> model.scalar(name).stream())
            .allMatch(scalar -> scalar.arity() == Arity.OPTIONAL);
  }

  private static ReferentialAction action(@Nullable RelationAction said, RelationAction usual) {
    return ReferentialAction.valueOf((said == null ? usual : said).name());
  }
}
