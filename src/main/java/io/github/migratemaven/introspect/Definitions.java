package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.Property;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one statement defines, a query for each kind: its name, what tells it from others of that
 * name, the names and values of its properties, and its comment.
 */
final class Definitions {

  /** Those that are about one relation, and out of scope with it. */
  private static final Set<DefinitionKind> OF_A_RELATION =
      EnumSet.of(DefinitionKind.STATISTICS_OBJECT, DefinitionKind.PUBLISHED_TABLE);

  /** Those that stand in no schema, and are ours by what they are about. */
  private static final Set<DefinitionKind> OF_OTHERS =
      EnumSet.of(DefinitionKind.CAST, DefinitionKind.TRANSFORM);

  /** Those that are made of operators and functions. */
  private static final Set<DefinitionKind> WITH_MEMBERS =
      EnumSet.of(DefinitionKind.OPERATOR_FAMILY, DefinitionKind.OPERATOR_CLASS);

  private final Sieve sieve;
  private final OtherObjects others;
  private final OperatorMembers members;
  private final List<Definition> found = new ArrayList<>();

  Definitions(Sieve sieve, OtherObjects others) {
    this.sieve = sieve;
    this.others = others;
    this.members = new OperatorMembers(others);
  }

  List<CatalogQuery> queries() {
    return Stream.concat(
            Stream.of(members),
            Stream.of(DefinitionKind.values())
                .filter(kind -> kind != DefinitionKind.OPERATOR_FAMILY_MEMBER)
                .<CatalogQuery>map(Query::new))
        .toList();
  }

  List<Definition> sorted() {
    return Stream.concat(found.stream(), members.alone().stream().filter(this::passes))
        .sorted(Definition.ORDER)
        .toList();
  }

  private boolean passes(Definition definition) {
    return sieve.passes(ObjectKind.of(definition.kind()), definition.object());
  }

  private final class Query implements CatalogQuery {

    private final DefinitionKind kind;

    Query(DefinitionKind kind) {
      this.kind = kind;
    }

    @Override
    public String file() {
      return "definition/" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void accept(Row row) throws SQLException {
      if (OF_OTHERS.contains(kind) && !row.flag("managed")) {
        others.addObject(row);
        return;
      }
      Definition definition =
          new Definition(
              kind,
              new QualifiedName(row.text("schema"), row.text("name")),
              row.text("arguments"),
              properties(row),
              row.textOrNull("comment"));
      if (isOfSomethingThatCounts(row) && counts(definition)) {
        found.add(definition);
      }
    }

    private boolean isOfSomethingThatCounts(Row row) throws SQLException {
      return !OF_A_RELATION.contains(kind)
          || sieve.hasRelation(row.name("relation_schema", "relation"));
    }

    private boolean counts(Definition definition) {
      QualifiedName name = definition.name();
      return switch (kind) {
        case PUBLISHED_TABLE, PUBLISHED_SCHEMA ->
            sieve.has(Definition.object(DefinitionKind.PUBLICATION, name));
        case USER_MAPPING ->
            sieve.has(
                    Definition.object(
                        DefinitionKind.FOREIGN_SERVER,
                        new QualifiedName("", PrintedName.of(definition.arguments(), null))))
                && passes(definition);
        default -> passes(definition);
      };
    }

    /** A value that is null is PostgreSQL's default. */
    private List<Property> properties(Row row) throws SQLException {
      List<String> names = row.texts("names");
      List<@Nullable String> values = row.textsOrNulls("values");
      List<Property> properties = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        String value = values.get(i);
        if (value != null) {
          properties.add(new Property(names.get(i), value));
        }
      }
      if (WITH_MEMBERS.contains(kind)) {
        properties.addAll(members.of(row.number("owner")));
      }
      return properties;
    }
  }
}
