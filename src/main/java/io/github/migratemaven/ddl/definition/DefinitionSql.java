package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;

/** Writes the statements about one kind of definition, without their semicolons. */
public interface DefinitionSql {

  /** The writer for a kind. */
  static DefinitionSql of(DefinitionKind kind, SqlNames names) {
    return switch (kind) {
      case COLLATION -> new CollationSql(names);
      case RANGE_TYPE -> new RangeTypeSql(names);
      case OPERATOR -> new OperatorSql(names);
      case OPERATOR_FAMILY -> new OperatorFamilySql(names);
      case OPERATOR_CLASS -> new OperatorClassSql(names);
      case OPERATOR_FAMILY_MEMBER -> new OperatorFamilyMemberSql();
      case CAST -> new CastSql();
      case LANGUAGE -> new LanguageSql();
      case ACCESS_METHOD -> new AccessMethodSql();
      case AGGREGATE -> new AggregateSql(names);
      case CONVERSION -> new ConversionSql(names);
      case TRANSFORM -> new TransformSql();
      case TEXT_SEARCH_PARSER -> new TextSearchFunctionsSql("PARSER", names);
      case TEXT_SEARCH_TEMPLATE -> new TextSearchFunctionsSql("TEMPLATE", names);
      case TEXT_SEARCH_DICTIONARY -> new TextSearchDictionarySql(names);
      case TEXT_SEARCH_CONFIGURATION -> new TextSearchConfigurationSql(names);
      case STATISTICS_OBJECT -> new StatisticsSql(names);
      case FOREIGN_DATA_WRAPPER -> new ForeignDataWrapperSql();
      case FOREIGN_SERVER -> new ForeignServerSql();
      case USER_MAPPING -> new UserMappingSql();
      case PUBLICATION -> new PublicationSql();
      case PUBLISHED_TABLE -> new PublishedSql("TABLE ONLY");
      case PUBLISHED_SCHEMA -> new PublishedSql("TABLES IN SCHEMA");
      case SUBSCRIPTION -> new SubscriptionSql();
      case EVENT_TRIGGER -> new EventTriggerSql();
    };
  }

  /** The object as {@code DROP} and {@code COMMENT ON} call it: {@code COLLATION "german"}. */
  String identity(Definition definition);

  /** What makes it, without its comment. */
  List<String> create(Definition definition);

  /**
   * What makes the one before the one after; only properties differ that change in place. Most
   * kinds have none ({@link DefinitionKind#altersInPlace}).
   */
  default List<String> alter(Pair<Definition> definition) {
    return List.of();
  }

  /** What drops it. */
  default String drop(Definition definition) {
    return "DROP " + identity(definition);
  }
}
