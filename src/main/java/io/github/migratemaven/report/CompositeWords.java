package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayList;
import java.util.List;

/** Changes of composite types in words. */
record CompositeWords(ChangeWords words) implements CompositeChange.Visitor<ToldChange> {

  @Override
  public ToldChange create(CompositeChange.Create change) {
    return words.added("types", change.subject());
  }

  @Override
  public ToldChange alter(CompositeChange.Alter change) {
    return words.changed(change.subject(), "type", lines(change.type()));
  }

  @Override
  public ToldChange rebuild(CompositeChange.Rebuild change) {
    return words.changed(change.subject(), "type", lines(change.type()));
  }

  @Override
  public ToldChange drop(CompositeChange.Drop change) {
    return words.removed("types", change.subject());
  }

  private static List<String> lines(Pair<CompositeType> type) {
    Matching<Attribute> matching =
        Matching.of(type.map(CompositeType::attributes), Attribute::name);
    List<String> lines = new ArrayList<>();
    matching.added().forEach(each -> lines.add(ADDED.part("attribute " + quoted(each.name()))));
    matching.dropped().forEach(each -> lines.add(REMOVED.part("attribute " + quoted(each.name()))));
    matching.kept().stream()
        .filter(kept -> kept.differIn(Attribute::type) || kept.differIn(Attribute::collation))
        .forEach(
            kept ->
                lines.add(
                    CHANGED.part(
                        "the type of attribute "
                            + quoted(kept.after().name())
                            + " to "
                            + kept.after().type().sql())));
    return lines.isEmpty() ? List.of(CHANGED.part("the order of its attributes")) : lines;
  }
}
