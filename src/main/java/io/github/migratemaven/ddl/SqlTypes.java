package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.TypeText;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes types: PostgreSQL's own in Prisma's spelling, all others as PostgreSQL prints them. */
record SqlTypes(SqlNames names) {

  /** Where the shortest usual word is not just the upper-case one; %s takes the modifiers. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("character varying", "VARCHAR%s"),
          Map.entry("character", "CHAR%s"),
          Map.entry("numeric", "DECIMAL%s"),
          Map.entry("timestamp without time zone", "TIMESTAMP%s"),
          Map.entry("timestamp with time zone", "TIMESTAMPTZ%s"),
          Map.entry("time without time zone", "TIME%s"),
          Map.entry("time with time zone", "TIMETZ%s"),
          Map.entry("bit varying", "VARBIT%s"),
          Map.entry("\"char\"", "\"char\"%s"));

  private static final String SYSTEM_SCHEMA = "pg_catalog";

  String of(DataType type) {
    if (!type.element().schema().equals(SYSTEM_SCHEMA)) {
      return ofUser(type);
    }
    TypeText text = TypeText.of(type);
    return SPELLINGS
            .getOrDefault(text.base(), text.base().toUpperCase(Locale.ROOT) + "%s")
            .formatted(modifiers(text))
        + (text.array() ? "[]" : "");
  }

  /** A type with the collation that is not its own. */
  String of(DataType type, @Nullable QualifiedName collation) {
    return collation == null ? of(type) : of(type) + " COLLATE " + Collations.of(collation, names);
  }

  /** The name of an integer type. */
  static String ofName(String integerType) {
    return integerType.toUpperCase(Locale.ROOT);
  }

  /** Names are quoted as everywhere, but a modifier needs the text that PostgreSQL prints. */
  private String ofUser(DataType type) {
    boolean plain = !type.sql().contains("(") || type.element().name().contains("(");
    return plain ? name(type.element()) + (type.array() ? "[]" : "") : type.sql();
  }

  private String name(QualifiedName type) {
    return names.ofType(type);
  }

  private static String modifiers(TypeText text) {
    return text.modifiers().isEmpty()
        ? ""
        : text.modifiers().stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
  }
}
