package io.github.migratemaven.source.prisma;

import io.github.migratemaven.script.TextFile;
import io.github.migratemaven.source.prisma.check.Rules;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.resolve.Resolution;
import io.github.migratemaven.source.prisma.syntax.Finding;
import io.github.migratemaven.source.prisma.syntax.SchemaSyntax;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema that was read to its end.
 *
 * @param model what it means; only to be relied on when nothing is wrong
 * @param findings all that is wrong in it
 */
record ReadSchema(DataModel model, List<Finding> findings) {

  ReadSchema {
    findings = List.copyOf(findings);
  }

  /** Reads files that are one schema. */
  static ReadSchema of(List<TextFile> files) {
    SchemaSyntax syntax = SchemaSyntax.of(files);
    Resolution resolution = Resolution.of(syntax);
    List<Finding> findings = new ArrayList<>(syntax.findings());
    findings.addAll(resolution.findings());
    if (findings.isEmpty()) {
      findings.addAll(Rules.findings(resolution.model()));
    }
    return new ReadSchema(resolution.model(), findings);
  }
}
