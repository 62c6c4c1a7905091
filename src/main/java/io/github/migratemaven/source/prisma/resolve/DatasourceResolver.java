package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.Datasource;
import io.github.migratemaven.source.prisma.model.Datasource.RelationMode;
import io.github.migratemaven.source.prisma.model.WantedExtension;
import io.github.migratemaven.source.prisma.syntax.Argument;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the datasource block means. */
final class DatasourceResolver {

  private static final Set<String> PROVIDERS = Set.of("postgresql", "postgres");
  private static final Set<String> KNOWN =
      Set.of("provider", "relationMode", "schemas", "extensions");
  private static final Set<String> MOVED = Set.of("url", "directUrl", "shadowDatabaseUrl");
  private static final Map<String, RelationMode> MODES =
      Map.of("foreignKeys", RelationMode.FOREIGN_KEYS, "prisma", RelationMode.PRISMA);

  private final Block.Config syntax;
  private final Findings findings;

  private DatasourceResolver(Block.Config syntax, Findings findings) {
    this.syntax = syntax;
    this.findings = findings;
  }

  static Datasource resolve(List<Block.Config> datasources, Findings findings) {
    if (datasources.size() > 1) {
      datasources.forEach(each -> findings.add(each.span(), "There can be one datasource only."));
    }
    return datasources.stream()
        .findFirst()
        .map(each -> new DatasourceResolver(each, findings).resolve())
        .orElse(Datasource.UNSAID);
  }

  private Datasource resolve() {
    checkProvider();
    syntax.properties().forEach(this::checkKey);
    return new Datasource(relationMode(), schemas(), extensions());
  }

  private void checkProvider() {
    Optional<Expression> provider = Configuration.value(syntax, "provider");
    if (provider.isEmpty()) {
      findings.add(syntax.span(), "Argument \"provider\" is missing in the datasource.");
    } else if (!(provider.get() instanceof Expression.Text text)) {
      findings.add(syntax.span(), "The provider must be a string.");
    } else if (!PROVIDERS.contains(text.value())) {
      findings.add(
          text.span(),
          "This plugin knows the provider \"postgresql\", not \"" + text.value() + "\".");
    }
  }

  private void checkKey(Property property) {
    String key = property.name().text();
    if (MOVED.contains(key)) {
      findings.add(
          property.span(),
          "Since Prisma 7 `" + key + "` stands in prisma.config.ts, not in the schema.");
    } else if (!KNOWN.contains(key)) {
      findings.add(property.span(), "Property not known: \"" + key + "\".");
    }
  }

  private RelationMode relationMode() {
    Optional<Expression> value = Configuration.value(syntax, "relationMode");
    Optional<RelationMode> mode =
        value.flatMap(each -> new Values(findings).text(each)).map(MODES::get);
    if (value.isPresent() && mode.isEmpty()) {
      findings.add(syntax.span(), "The relationMode is \"prisma\" or \"foreignKeys\".");
    }
    return mode.orElse(RelationMode.FOREIGN_KEYS);
  }

  private List<String> schemas() {
    List<String> names = new ArrayList<>();
    Configuration.value(syntax, "schemas").ifPresent(list -> addSchemas(list, names));
    return names;
  }

  private void addSchemas(Expression list, List<String> names) {
    List<Expression> elements = new Values(findings).list(list);
    if (elements.isEmpty()) {
      findings.add(list.span(), "The list of schemas cannot be empty.");
    }
    elements.forEach(element -> new Values(findings).text(element).ifPresent(names::add));
    for (int i = 0; i < names.size(); i++) {
      if (names.lastIndexOf(names.get(i)) > i) {
        findings.add(elements.get(i).span(), "Schema \"" + names.get(i) + "\" is named twice.");
      }
    }
  }

  private List<WantedExtension> extensions() {
    return Configuration.value(syntax, "extensions").stream()
        .flatMap(list -> new Values(findings).list(list).stream())
        .flatMap(each -> extension(each).stream())
        .toList();
  }

  private Optional<WantedExtension> extension(Expression element) {
    if (element instanceof Expression.Call call) {
      String name = call.name().text();
      return Optional.of(
          new WantedExtension(
              argument(call, "map").orElse(name),
              argument(call, "schema").orElse(null),
              argument(call, "version").orElse(null)));
    }
    return new Values(findings)
        .constant(element)
        .map(name -> new WantedExtension(name, null, null));
  }

  private static Optional<String> argument(Expression.Call call, String name) {
    return call.arguments().list().stream()
        .filter(each -> each.name() != null && each.name().text().equals(name))
        .map(Argument::value)
        .filter(Expression.Text.class::isInstance)
        .map(value -> ((Expression.Text) value).value())
        .findFirst();
  }
}
