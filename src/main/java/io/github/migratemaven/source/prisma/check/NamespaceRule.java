package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.EnumDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where several PostgreSQL schemas are named, each model and enum says which one is its. */
final class NamespaceRule implements Rule {

  @Override
  public void check(DataModel schema, Findings findings) {
    List<String> schemas = schema.datasource().schemas();
    for (Model model : schema.models()) {
      check(model.schema(), model.syntax().attributes(), model.syntax().span(), schemas, findings);
    }
    for (EnumDefinition each : schema.enums()) {
      check(each.schema(), each.syntax().attributes(), each.syntax().span(), schemas, findings);
    }
  }

  private static void check(
      @Nullable String name,
      List<Attribute> attributes,
      Span block,
      List<String> schemas,
      Findings findings) {
    if (name == null && !schemas.isEmpty()) {
      findings.add(block, "With several schemas this needs an `@@schema`.");
    } else if (name != null && !schemas.contains(name)) {
      findings.add(place(attributes, block), "The datasource does not name this schema.");
    }
  }

  private static Span place(List<Attribute> attributes, Span block) {
    return attributes.stream()
        .filter(each -> each.is("schema"))
        .flatMap(each -> each.arguments().list().stream())
        .flatMap(each -> Stream.ofNullable(each.value()))
        .findFirst()
        .map(value -> value.span())
        .orElse(block);
  }
}
