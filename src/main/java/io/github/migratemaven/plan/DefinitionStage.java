package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.DefinitionKind;

/** When a definition comes and goes, unless something that needs it pulls it forward. */
enum DefinitionStage {
  /** Types and tables are made with it. */
  EARLY(StepKind.CREATE_EARLY_DEFINITION, StepKind.DROP_EARLY_DEFINITION),
  /** It is made of functions or tables. */
  MIDDLE(StepKind.CREATE_DEFINITION, StepKind.DROP_DEFINITION),
  /** It acts on what is done to others. */
  LATE(StepKind.CREATE_LATE_DEFINITION, StepKind.DROP_LATE_DEFINITION);

  private final StepKind creates;
  private final StepKind drops;

  DefinitionStage(StepKind creates, StepKind drops) {
    this.creates = creates;
    this.drops = drops;
  }

  static DefinitionStage of(DefinitionKind kind) {
    return switch (kind) {
      case COLLATION -> EARLY;
      case RANGE_TYPE, OPERATOR, OPERATOR_FAMILY, OPERATOR_CLASS -> EARLY;
      case OPERATOR_FAMILY_MEMBER, CAST -> EARLY;
      case LANGUAGE, ACCESS_METHOD -> EARLY;
      case AGGREGATE, CONVERSION, TRANSFORM -> MIDDLE;
      case TEXT_SEARCH_PARSER, TEXT_SEARCH_TEMPLATE -> EARLY;
      case TEXT_SEARCH_DICTIONARY, TEXT_SEARCH_CONFIGURATION -> EARLY;
      case FOREIGN_DATA_WRAPPER, FOREIGN_SERVER, USER_MAPPING -> EARLY;
      case STATISTICS_OBJECT -> MIDDLE;
      case PUBLICATION, PUBLISHED_TABLE, PUBLISHED_SCHEMA -> LATE;
      case SUBSCRIPTION, EVENT_TRIGGER -> LATE;
    };
  }

  StepKind creates() {
    return creates;
  }

  StepKind drops() {
    return drops;
  }
}
