package io.github.migratemaven.catalog;

import java.util.List;

/**
 * A kind of objects, by what people call it.
 *
 * @param words in the words of {@code pg_identify_object}, more exact for types
 */
public record ObjectKind(String words) {

  public static final ObjectKind SCHEMA = new ObjectKind("schema");
  public static final ObjectKind TABLE = new ObjectKind("table");
  public static final ObjectKind FOREIGN_TABLE = new ObjectKind("foreign table");
  public static final ObjectKind VIEW = new ObjectKind("view");
  public static final ObjectKind MATERIALIZED_VIEW = new ObjectKind("materialized view");
  public static final ObjectKind SEQUENCE = new ObjectKind("sequence");
  public static final ObjectKind ENUM = new ObjectKind("enum");
  public static final ObjectKind DOMAIN = new ObjectKind("domain");
  public static final ObjectKind COMPOSITE_TYPE = new ObjectKind("composite type");
  public static final ObjectKind FUNCTION = new ObjectKind("function");
  public static final ObjectKind PROCEDURE = new ObjectKind("procedure");
  public static final ObjectKind EXTENSION = new ObjectKind("extension");
  public static final ObjectKind DEFAULT_PRIVILEGES = new ObjectKind("default privileges");

  /** What shares the names of tables. */
  public static final List<ObjectKind> RELATIONS =
      List.of(TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE);

  public static final List<ObjectKind> TYPES =
      List.of(
          ENUM,
          DOMAIN,
          COMPOSITE_TYPE,
          of(DefinitionKind.RANGE_TYPE),
          new ObjectKind("base type"),
          new ObjectKind("shell type"));

  public static final List<ObjectKind> ROUTINES =
      List.of(FUNCTION, PROCEDURE, of(DefinitionKind.AGGREGATE));

  /** The kind of a routine. */
  public static ObjectKind of(Routine.Kind kind) {
    return switch (kind) {
      case FUNCTION -> FUNCTION;
      case PROCEDURE -> PROCEDURE;
    };
  }

  /** The kind of a definition. */
  public static ObjectKind of(DefinitionKind kind) {
    return new ObjectKind(kind.words());
  }
}
