package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.source.prisma.model.ConstraintNames;
import io.github.migratemaven.source.prisma.model.ConstraintNames.Named;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.resolve.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys and indexes of one PostgreSQL schema have different names, all of them short enough. */
final class ConstraintNameRule implements Rule {

  @Override
  public void check(DataModel schema, Findings findings) {
    Map<String, List<Named>> byName = new LinkedHashMap<>();
    for (Named each : ConstraintNames.of(schema)) {
      byName
          .computeIfAbsent(each.scope() + "\0" + each.name(), name -> new ArrayList<>())
          .add(each);
      if (!DefaultNames.fits(each.name())) {
        findings.add(each.whole(), "The name `" + each.name() + "` has more than 63 bytes.");
      }
    }
    byName.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(List::stream)
        .forEach(
            each ->
                findings.add(
                    each.span(),
                    "The name `" + each.name() + "` is used more than once; give one with `map`."));
  }
}
