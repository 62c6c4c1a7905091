package io.github.migratemaven.catalog;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names are written in SQL: every identifier in double quotes as Prisma does, and the default
 * schema left out so that a history fits any tenant schema.
 *
 * @param defaultSchema the schema whose objects are written without a prefix
 */
public record SqlNames(String defaultSchema) {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  /**
   * The types of {@code pg_catalog} that a statement can name. That schema is searched before all
   * others unless the search path says otherwise (manual 5.10.5), so a type of the same name is
   * found only with its schema.
   */
  private static final Set<String> BUILT_IN_TYPES =
      Set.of(
          ("aclitem bit bool box bpchar bytea char cid cidr circle cstring date datemultirange"
                  + " daterange event_trigger float4 float8 gtsvector inet int2 int2vector int4"
                  + " int4multirange int4range int8 int8multirange int8range internal interval json"
                  + " jsonb jsonpath line lseg macaddr macaddr8 money name numeric nummultirange"
                  + " numrange oid oidvector path point polygon record refcursor text tid time"
                  + " timestamp timestamptz timetz trigger tsmultirange tsquery tsrange"
                  + " tstzmultirange tstzrange tsvector unknown uuid varbit varchar void xid xid8"
                  + " xml")
              .split(" "));

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

  /** An identifier as a person types it: in quotes only where it is no plain lower-case word. */
  public static String typed(String identifier) {
    return PLAIN.matcher(identifier).matches() ? identifier : quoted(identifier);
  }

  /** An object's name as a person types it, with its schema unless that is the default one. */
  public String typed(QualifiedName name) {
    return isBare(name) ? typed(name.name()) : typed(name.schema()) + "." + typed(name.name());
  }

  /** What belongs to the database has no schema. */
  private boolean isBare(QualifiedName name) {
    return name.schema().isEmpty() || name.schema().equals(defaultSchema);
  }

  /** The object's name, with its schema unless that is the default one. */
  public String of(QualifiedName name) {
    return isBare(name) ? quoted(name.name()) : quoted(name.schema()) + "." + quoted(name.name());
  }

  /**
   * A type's name, with its schema unless that is the default one and no built-in type bears the
   * name.
   */
  public String ofType(QualifiedName type) {
    return BUILT_IN_TYPES.contains(type.name())
        ? quoted(type.schema()) + "." + quoted(type.name())
        : of(type);
  }
}
