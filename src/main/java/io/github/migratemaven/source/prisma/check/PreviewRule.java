package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Block;
import java.util.stream.Stream;

/** What only a preview feature allows, and what no feature allows on PostgreSQL. */
final class PreviewRule implements Rule {

  @Override
  public void check(DataModel schema, Findings findings) {
    for (Model model : schema.models()) {
      if (model.syntax().kind() == Block.ModelKind.TYPE) {
        findings.add(model.syntax().span(), "Prisma has no composite types on PostgreSQL.");
      }
      if (model.isView() && !schema.previews().contains("views")) {
        findings.add(model.syntax().span(), "A view needs the preview feature `views`.");
      }
      if (!schema.previews().contains("partialIndexes")) {
        checkIndexes(model, findings);
      }
    }
  }

  private static void checkIndexes(Model model, Findings findings) {
    Stream.concat(model.uniques().stream(), model.indexes().stream())
        .filter(index -> index.where() != null)
        .map(IndexDefinition::syntax)
        .forEach(
            syntax -> findings.add(syntax, "`where` needs the preview feature `partialIndexes`."));
  }
}
