package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.IndexMethod;
import io.github.migratemaven.source.prisma.model.IndexedField.Sort;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.resolve.Findings;
import java.util.stream.Stream;

/** What an index is made of. */
final class IndexRule implements Rule {

  @Override
  public void check(DataModel schema, Findings findings) {
    for (Model model : schema.models()) {
      Stream.concat(model.uniques().stream(), model.indexes().stream())
          .forEach(index -> check(index, findings));
    }
  }

  private static void check(IndexDefinition index, Findings findings) {
    if (index.keys().isEmpty()) {
      findings.add(index.syntax(), "An index has at least one field.");
    }
    boolean sorts = index.keys().stream().anyMatch(key -> key.sort() != Sort.UNSAID);
    if (index.method() == IndexMethod.HASH && sorts) {
      findings.add(index.syntax(), "An index of type Hash has no order.");
    }
  }
}
