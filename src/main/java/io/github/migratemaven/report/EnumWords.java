package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;

import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.EnumChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of enum types in words. */
record EnumWords(ChangeWords words) implements EnumChange.Visitor<ToldChange> {

  @Override
  public ToldChange create(EnumChange.Create change) {
    return words.added("enums", change.subject());
  }

  @Override
  public ToldChange addValues(EnumChange.AddValues change) {
    return words.changed(change.subject(), "enum", values(change.type()));
  }

  @Override
  public ToldChange rebuild(EnumChange.Rebuild change) {
    return words.changed(change.subject(), "enum", values(change.type()));
  }

  @Override
  public ToldChange drop(EnumChange.Drop change) {
    return words.removed("enums", change.subject());
  }

  private static List<String> values(Pair<EnumType> type) {
    Pair<List<String>> values = type.map(EnumType::values);
    List<String> added = missing(values);
    List<String> removed = missing(values.reversed());
    List<String> lines = new ArrayList<>();
    if (!added.isEmpty()) {
      lines.add(ADDED.part(named(added)));
    }
    if (!removed.isEmpty()) {
      lines.add(REMOVED.part(named(removed)));
    }
    return lines.isEmpty() ? List.of(CHANGED.part("the order of its values")) : lines;
  }

  private static List<String> missing(Pair<List<String>> values) {
    return values.after().stream().filter(value -> !values.before().contains(value)).toList();
  }

  private static String named(List<String> values) {
    return (values.size() == 1 ? "value " : "values ")
        + values.stream().map(ShownNames::quoted).collect(Collectors.joining(", "));
  }
}
