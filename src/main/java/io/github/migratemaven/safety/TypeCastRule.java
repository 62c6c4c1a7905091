package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.diff.Cast;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.Matching;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Another type under a domain, of an attribute or of the bounds of a range: values are changed
 * silently (a loss), or the change fails. Where there is no cast, values go through their text.
 */
final class TypeCastRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof DomainChange.Rebuild rebuild) {
      String name = scene.nameOf(rebuild.subject());
      return cast(
          Item.type(rebuild.subject(), scene.names()),
          "the type under the domain `" + name + "`",
          rebuild.domain().map(Domain::base),
          StoredValues.of(rebuild.subject(), scene),
          scene);
    }
    if (change instanceof DefinitionChange.Recreate recreate
        && recreate.kind() == DefinitionKind.RANGE_TYPE) {
      return bounds(recreate.definition().map(RangeType::new), scene);
    }
    if (change instanceof CompositeChange.Alter alter) {
      return attributes(alter, alter.type(), scene);
    }
    return change instanceof CompositeChange.Rebuild rebuild
        ? attributes(rebuild, rebuild.type(), scene)
        : Stream.empty();
  }

  private static Stream<Check> attributes(
      CompositeChange change, Pair<CompositeType> type, Scene scene) {
    StoredValues values = StoredValues.of(change.subject(), scene);
    return Matching.of(type.map(CompositeType::attributes), Attribute::name).kept().stream()
        .flatMap(
            attribute ->
                cast(
                    Item.attribute(change.subject(), attribute.after().name(), scene.names()),
                    "the attribute `"
                        + attribute.after().name()
                        + "` of the type `"
                        + scene.nameOf(change.subject())
                        + "`",
                    attribute.map(Attribute::type),
                    values.to(attribute.after().name()),
                    scene));
  }

  /** What loses something is refused ({@code plan.RangesInUse}). */
  private static Stream<Check> bounds(Pair<RangeType> range, Scene scene) {
    Pair<DataType> types = range.map(RangeType::subtype);
    Set<QualifiedName> names = RangeType.names(Stream.of(range.before()));
    StoredValues values = StoredValues.of(names, scene);
    if (Cast.between(types, scene.domains()) == Cast.SAFE
        || values.areNowhere()
        || !isHeld(names, scene.catalogs().after())) {
      return Stream.empty();
    }
    QualifiedName name = range.after().name();
    return Stream.of(
        failing(
            Item.type(name, scene.names()),
            head("the bounds of the range type `" + scene.nameOf(name) + "`", types),
            new Question.BoundsDoNotFit(types.after().sql()),
            values));
  }

  /** Whether a column, domain or composite type is still made of one of these types. */
  private static boolean isHeld(Set<QualifiedName> types, Catalog catalog) {
    return Stream.of(
            catalog.tables().stream().flatMap(table -> table.columns().stream()).map(Column::type),
            catalog.domains().stream().map(Domain::base),
            catalog.composites().stream()
                .flatMap(type -> type.attributes().stream())
                .map(Attribute::type))
        .flatMap(all -> all)
        .anyMatch(type -> types.contains(type.element()));
  }

  private static String head(String what, Pair<DataType> types) {
    return "You are about to alter "
        + what
        + ". Existing values will be cast from `"
        + types.before().sql()
        + "` to `"
        + types.after().sql()
        + "`.";
  }

  private static Stream<Check> cast(
      Item item, String what, Pair<DataType> types, StoredValues values, Scene scene) {
    Cast cast = Cast.between(types, scene.domains());
    if (cast == Cast.SAFE || values.areNowhere()) {
      return Stream.empty();
    }
    String head = head(what, types);
    return Stream.of(
        cast == Cast.LOSSY
            ? lossy(item, head, values)
            : failing(item, head, new Question.DoesNotFit(types.after().sql()), values));
  }

  private static Check lossy(Item item, String head, StoredValues values) {
    return new Check(
        item,
        HazardKind.LOSSY_CAST,
        Severity.LOSS,
        head + " Data could be lost.",
        values.count(new Question.IsNotNull()),
        List.of(),
        count -> head + " Data could be lost: there are " + count + " values.");
  }

  private static Check failing(
      Item item, String head, Question.Condition unfit, StoredValues values) {
    return new Check(
        item,
        HazardKind.NARROWING_CAST,
        Severity.BLOCKING,
        head + " This cast may fail. Please make sure the values can be cast.",
        values.count(unfit),
        List.of(values.count(new Question.IsNotNull())),
        count -> head + " There are values that do not fit.");
  }
}
