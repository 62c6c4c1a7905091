package io.github.migratemaven.catalog;

import java.util.Set;
import java.util.stream.Stream;

/** The kinds of objects that are compared as a {@link Definition}. */
public enum DefinitionKind {
  COLLATION("collation", ObjectName.Kind.DEFINITION, Set.of()),
  RANGE_TYPE("range type", ObjectName.Kind.TYPE, Set.of()),
  OPERATOR("operator", ObjectName.Kind.DEFINITION, Set.of("restrict", "join")),
  OPERATOR_FAMILY("operator family", ObjectName.Kind.DEFINITION, Set.of()) {
    /** A property is a member, which comes and goes by itself. */
    @Override
    public boolean altersInPlace(String property) {
      return true;
    }
  },
  /** PostgreSQL lets no member of a class go without the class. */
  OPERATOR_CLASS("operator class", ObjectName.Kind.DEFINITION, Set.of()),
  /** A loose member of a family that is PostgreSQL's or an extension's. */
  OPERATOR_FAMILY_MEMBER("operator family member", ObjectName.Kind.DEFINITION, Set.of()),
  CAST("cast", ObjectName.Kind.DEFINITION, Set.of()),
  LANGUAGE(
      "language", ObjectName.Kind.DEFINITION, Set.of("trusted", "handler", "inline", "validator")),
  ACCESS_METHOD("access method", ObjectName.Kind.DEFINITION, Set.of()),
  AGGREGATE("aggregate", ObjectName.Kind.ROUTINE, Set.of()) {
    /** What {@code CREATE OR REPLACE AGGREGATE} does not refuse. */
    @Override
    public boolean altersInPlace(String property) {
      return !Set.of("signature", "returns", "hypothetical").contains(property);
    }
  },
  CONVERSION("conversion", ObjectName.Kind.DEFINITION, Set.of()),
  TRANSFORM("transform", ObjectName.Kind.DEFINITION, Set.of("from_sql", "to_sql")),
  TEXT_SEARCH_PARSER("text search parser", ObjectName.Kind.DEFINITION, Set.of()),
  TEXT_SEARCH_TEMPLATE("text search template", ObjectName.Kind.DEFINITION, Set.of()),
  TEXT_SEARCH_DICTIONARY("text search dictionary", ObjectName.Kind.DEFINITION, Set.of("option")),
  TEXT_SEARCH_CONFIGURATION(
      "text search configuration", ObjectName.Kind.DEFINITION, Set.of("mapping")),
  STATISTICS_OBJECT("statistics object", ObjectName.Kind.DEFINITION, Set.of("target")),
  FOREIGN_DATA_WRAPPER(
      "foreign-data wrapper", ObjectName.Kind.DEFINITION, Set.of("handler", "validator", "option")),
  FOREIGN_SERVER("server", ObjectName.Kind.DEFINITION, Set.of("version", "option")),
  USER_MAPPING("user mapping", ObjectName.Kind.DEFINITION, Set.of("option")),
  PUBLICATION(
      "publication",
      ObjectName.Kind.DEFINITION,
      Set.of("publish", "publish_via_partition_root", "publish_generated_columns")),
  /** PostgreSQL sets the columns and filters of all tables of a publication, or of none. */
  PUBLISHED_TABLE("published table", ObjectName.Kind.DEFINITION, Set.of()),
  PUBLISHED_SCHEMA("published schema", ObjectName.Kind.DEFINITION, Set.of()),
  /** Only what can be changed in a transaction, and without a word to the publisher. */
  SUBSCRIPTION(
      "subscription",
      ObjectName.Kind.DEFINITION,
      Set.of(
          "publications",
          "slot_name",
          "synchronous_commit",
          "binary",
          "streaming",
          "disable_on_error",
          "password_required",
          "run_as_owner",
          "origin")) {
    @Override
    public boolean isMadeByHand() {
      return true;
    }
  },
  EVENT_TRIGGER("event trigger", ObjectName.Kind.DEFINITION, Set.of("enabled"));

  private final String words;
  private final ObjectName.Kind node;
  private final Set<String> alterable;

  DefinitionKind(String words, ObjectName.Kind node, Set<String> alterable) {
    this.words = words;
    this.node = node;
    this.alterable = alterable;
  }

  /**
   * The kind that people call so.
   *
   * @throws IllegalArgumentException when there is none
   */
  static DefinitionKind called(String words) {
    return Stream.of(values())
        .filter(kind -> kind.words.equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(words));
  }

  /** What people call it, in the words of {@code pg_identify_object}. */
  public String words() {
    return words;
  }

  /** What it is among all that needs, or is needed. */
  ObjectName.Kind node() {
    return node;
  }

  /**
   * Whether it is made and dropped by people only, since it has a secret without which it is
   * nothing; where one side lacks it, it is only named.
   */
  public boolean isMadeByHand() {
    return false;
  }

  /**
   * Whether PostgreSQL changes a property in place; of {@code option host} the first word tells.
   */
  public boolean altersInPlace(String property) {
    return alterable.contains(property.split(" ", 2)[0]);
  }
}
