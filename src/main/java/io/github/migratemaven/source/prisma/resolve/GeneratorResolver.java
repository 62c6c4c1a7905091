package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a generator says that matters here: its preview features. */
final class GeneratorResolver {

  private static final String PREVIEWS = "previewFeatures";

  /** Known to Prisma 7.10. */
  private static final Set<String> KNOWN =
      Set.of(
          "fullTextSearchPostgres",
          "nativeDistinct",
          "partialIndexes",
          "postgresqlExtensions",
          "relationJoins",
          "schemaEngineDriverAdapters",
          "shardKeys",
          "strictUndefinedChecks",
          "typedSql",
          "views");

  /** Known once, and without meaning now: Prisma takes them with a warning. */
  private static final Set<String> PAST =
      Set.of(
          "aggregateApi",
          "atomicNumberOperations",
          "clientExtensions",
          "cockroachdb",
          "connectOrCreate",
          "createMany",
          "dataProxy",
          "deno",
          "distinct",
          "driverAdapters",
          "extendedIndexes",
          "extendedWhereUnique",
          "fieldReference",
          "filteredRelationCount",
          "filterJson",
          "fullTextIndex",
          "fullTextSearch",
          "groupBy",
          "improvedQueryRaw",
          "insensitiveFilters",
          "interactiveTransactions",
          "jsonProtocol",
          "microsoftSqlServer",
          "middlewares",
          "mongoDb",
          "mongodb",
          "multiSchema",
          "namedConstraints",
          "nApi",
          "napi",
          "nativeTypes",
          "omitApi",
          "orderByAggregateGroup",
          "orderByNulls",
          "orderByRelation",
          "prismaSchemaFolder",
          "queryCompiler",
          "referentialActions",
          "referentialIntegrity",
          "selectRelationCount",
          "tracing",
          "transactionApi",
          "uncheckedScalarInputs");

  private final Block.Config syntax;
  private final Findings findings;

  GeneratorResolver(Block.Config syntax, Findings findings) {
    this.syntax = syntax;
    this.findings = findings;
  }

  /** The preview features that it turns on. */
  List<String> previews() {
    checkKeys();
    if (Configuration.value(syntax, "provider").isEmpty()) {
      findings.add(
          syntax.span(),
          "Argument \"provider\" is missing in generator \"" + syntax.name().text() + "\".");
    }
    return Configuration.value(syntax, PREVIEWS).map(this::features).orElse(List.of());
  }

  private void checkKeys() {
    Set<String> seen = new HashSet<>();
    for (Property property : syntax.properties()) {
      if (!seen.add(property.name().text())) {
        findings.add(
            property.name().span(),
            "Key \"%s\" is already defined in generator \"%s\"."
                .formatted(property.name().text(), syntax.name().text()));
      }
    }
    List<Property> empty =
        syntax.properties().stream().filter(property -> property.value() == null).toList();
    empty.forEach(
        each -> findings.add(syntax.span(), "Property " + each.name().text() + " needs a value."));
    if (empty.isEmpty()) {
      syntax.properties().stream()
          .filter(property -> !property.name().text().equals(PREVIEWS))
          .forEach(property -> checkValue(Objects.requireNonNull(property.value())));
    }
  }

  private void checkValue(Expression value) {
    if (value instanceof Expression.Number || value instanceof Expression.Constant) {
      findings.add(
          value.span(), "Expected a string, but received " + Values.described(value) + ".");
    }
  }

  private List<String> features(Expression list) {
    List<String> names =
        new Values(findings)
            .list(list).stream().flatMap(each -> new Values(findings).text(each).stream()).toList();
    names.stream()
        .filter(name -> !KNOWN.contains(name) && !PAST.contains(name))
        .forEach(
            name ->
                findings.add(list.span(), "The preview feature \"" + name + "\" is not known."));
    return names;
  }
}
