package io.github.migratemaven.catalog;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * How names are written in SQL: every identifier in double quotes as Prisma does, and the default
 * schema left out so that a history fits any tenant schema.
 *
 * @param defaultSchema the schema whose objects are written without a prefix
 */
public record SqlNames(String defaultSchema) {

  /** A quoted identifier (PostgreSQL manual 4.1.1): double quotes doubled. */
  public static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** A comma-separated list of quoted identifiers, without spaces as in Prisma's column lists. */
  public static String quotedList(Collection<String> identifiers) {
    return identifiers.stream().map(SqlNames::quoted).collect(Collectors.joining(", "));
  }

  /**
   * A string constant (PostgreSQL manual 4.1.2.1) that means the same under both settings of {@code
   * standard_conforming_strings}.
   */
  public static String literal(String value) {
    String body = value.replace("'", "''");
    return body.indexOf('\\') < 0 ? "'" + body + "'" : "E'" + body.replace("\\", "\\\\") + "'";
  }

  /** The object's name, with its schema unless that is the default one. */
  public String of(QualifiedName name) {
    return name.schema().equals(defaultSchema)
        ? quoted(name.name())
        : quoted(name.schema()) + "." + quoted(name.name());
  }
}
