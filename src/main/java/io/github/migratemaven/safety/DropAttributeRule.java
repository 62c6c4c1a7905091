package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.Matching;
import java.util.List;
import java.util.stream.Stream;

/** A dropped attribute takes its part of all values of the type with it. */
final class DropAttributeRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof CompositeChange.Alter alter) {
      return dropped(alter, alter.type(), scene);
    }
    return change instanceof CompositeChange.Rebuild rebuild
        ? dropped(rebuild, rebuild.type(), scene)
        : Stream.empty();
  }

  private static Stream<Check> dropped(
      CompositeChange change, Pair<CompositeType> type, Scene scene) {
    StoredValues values = StoredValues.of(change.subject(), scene);
    return values.areNowhere()
        ? Stream.empty()
        : Matching.of(type.map(CompositeType::attributes), Attribute::name).dropped().stream()
            .map(attribute -> loss(change, attribute.name(), values, scene));
  }

  private static Check loss(
      CompositeChange change, String attribute, StoredValues values, Scene scene) {
    String head =
        "You are about to drop the attribute `"
            + attribute
            + "` of the type `"
            + scene.nameOf(change.subject())
            + "`";
    return new Check(
        Item.attribute(change.subject(), attribute, scene.names()),
        HazardKind.DROP_ATTRIBUTE,
        Severity.LOSS,
        head + ". All the data in it, in every column of the type, will be lost.",
        values.to(attribute).count(new Question.IsNotNull()),
        List.of(),
        count -> head + ", of which columns still contain " + count + " non-null values.");
  }
}
