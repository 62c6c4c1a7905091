package io.github.migratemaven.report;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.diff.DefinitionChange;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of what one statement defines in words. */
record DefinitionWords(ChangeWords words) implements DefinitionChange.Visitor<ToldChange> {

  @Override
  public ToldChange create(DefinitionChange.Create change) {
    return words.added(plural(change), change.subject());
  }

  @Override
  public ToldChange alter(DefinitionChange.Alter change) {
    return changed(change, change.definition());
  }

  @Override
  public ToldChange recreate(DefinitionChange.Recreate change) {
    return changed(change, change.definition());
  }

  @Override
  public ToldChange rebuild(DefinitionChange.Rebuild change) {
    return changed(change, change.definition());
  }

  @Override
  public ToldChange drop(DefinitionChange.Drop change) {
    return words.removed(plural(change), change.subject());
  }

  private ToldChange changed(DefinitionChange change, Pair<Definition> definition) {
    String names =
        Definition.differing(definition).stream()
            .filter(RangeType::isStated)
            .collect(Collectors.joining(", "));
    boolean commented = definition.differIn(Definition::comment);
    String what = names.isEmpty() ? commented ? "its comment" : "its definition" : names;
    return words.changed(change.subject(), change.kind().words(), List.of(part(what)));
  }

  private static String part(String what) {
    return Heading.Sign.CHANGED.part(what);
  }

  private static String plural(DefinitionChange change) {
    String word = change.kind().words();
    return word.endsWith("s")
        ? word
        : word.endsWith("y") ? word.replaceFirst("y$", "ies") : word + "s";
  }
}
