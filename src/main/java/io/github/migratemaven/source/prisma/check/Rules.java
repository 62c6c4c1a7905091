package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Finding;
import java.util.List;

/** All that a schema must keep. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new KeyRule(),
          new IndexRule(),
          new IndexTypeRule(),
          new ConstraintNameRule(),
          new ClientNameRule(),
          new NativeTypeRule(),
          new DefaultRule(),
          new NamespaceRule(),
          new PreviewRule(),
          new RelationRule());

  private Rules() {}

  /** Where a schema that is understood does not keep them. */
  public static List<Finding> findings(DataModel schema) {
    Findings findings = new Findings();
    ALL.forEach(rule -> rule.check(schema, findings));
    return findings.list();
  }
}
