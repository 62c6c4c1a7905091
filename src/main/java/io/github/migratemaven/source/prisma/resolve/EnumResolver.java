package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.EnumDefinition;
import io.github.migratemaven.source.prisma.model.EnumDefinition.Label;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.EnumValue;

/** What an enum means. */
final class EnumResolver {

  private EnumResolver() {}

  static EnumDefinition resolve(Block.Enumeration syntax, Findings findings) {
    AttributeSet attributes = new AttributeSet(syntax.attributes(), findings);
    EnumDefinition resolved =
        new EnumDefinition(
            syntax,
            DatabaseNames.mapped(attributes, findings).orElse(syntax.name().text()),
            DatabaseNames.schema(attributes, findings).orElse(null),
            syntax.values().stream().map(value -> label(value, findings)).toList());
    attributes.close();
    return resolved;
  }

  private static Label label(EnumValue value, Findings findings) {
    AttributeSet attributes = new AttributeSet(value.attributes(), findings);
    Label label =
        new Label(value, DatabaseNames.mapped(attributes, findings).orElse(value.name().text()));
    attributes.close();
    return label;
  }
}
