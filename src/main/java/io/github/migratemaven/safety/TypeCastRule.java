package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Cast;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.Matching;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another type under a domain or of an attribute: values are changed silently (a loss), or the
 * change fails. Where there is no cast, values go through their text.
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

  private static Stream<Check> cast(
      Item item, String what, Pair<DataType> types, StoredValues values, Scene scene) {
    Cast cast = Cast.between(types, scene.domains());
    if (cast == Cast.SAFE || values.areNowhere()) {
      return Stream.empty();
    }
    String head =
        "You are about to alter "
            + what
            + ". Existing values will be cast from `"
            + types.before().sql()
            + "` to `"
            + types.after().sql()
            + "`.";
    return Stream.of(
        cast == Cast.LOSSY ? lossy(item, head, values) : failing(item, head, types, values));
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

  private static Check failing(Item item, String head, Pair<DataType> types, StoredValues values) {
    return new Check(
        item,
        HazardKind.NARROWING_CAST,
        Severity.BLOCKING,
        head + " This cast may fail. Please make sure the values can be cast.",
        values.count(new Question.DoesNotFit(types.after().sql())),
        List.of(values.count(new Question.IsNotNull())),
        count -> head + " There are values that do not fit.");
  }
}
