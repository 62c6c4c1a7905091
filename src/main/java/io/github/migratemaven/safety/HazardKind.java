package io.github.migratemaven.safety;

/** The kinds of hazards; each is raised by the rule of that name. */
public enum HazardKind {
  RENAME,
  DROP_TABLE,
  DROP_COLUMN,
  DROP_SEQUENCE,
  RECREATE_COLUMN,
  LOSSY_CAST,
  NARROWING_CAST,
  PRIMARY_KEY_CHANGE,
  UNIQUE_ADDED,
  ENUM_VALUES_REMOVED,
  REQUIRED_COLUMN_ADDED,
  COLUMN_MADE_REQUIRED,
  CHECK_ADDED,
  FOREIGN_KEY_ADDED,
  EXCLUSION_ADDED
}
