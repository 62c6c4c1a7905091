package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.EnumDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Finding;
import io.github.migratemaven.source.prisma.syntax.SchemaSyntax;
import java.util.ArrayList;
import java.util.List;

/**
 * What a schema means, as far as it can be understood.
 *
 * @param model only to be relied on when nothing was found
 * @param findings what was not understood
 */
public record Resolution(DataModel model, List<Finding> findings) {

  public Resolution {
    findings = List.copyOf(findings);
  }

  /** What blocks mean. */
  public static Resolution of(SchemaSyntax syntax) {
    Findings findings = new Findings();
    Names names = Names.of(syntax.blocks(), findings);
    Configuration configuration = Configuration.of(syntax.blocks(), findings);
    List<Model> models = new ArrayList<>();
    List<EnumDefinition> enums = new ArrayList<>();
    for (Block block : syntax.blocks()) {
      if (block instanceof Block.Model model) {
        models.add(new ModelResolver(model, names, findings).resolve());
      } else if (block instanceof Block.Enumeration enumeration) {
        enums.add(EnumResolver.resolve(enumeration, findings));
      }
    }
    return new Resolution(
        new DataModel(configuration.datasource(), configuration.previews(), models, enums),
        findings.list());
  }
}
