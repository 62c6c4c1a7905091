package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.Conversion;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes how a value of a rebuilt type becomes one of its successor. */
record ConversionSql(SqlNames names) {

  String of(String value, Conversion conversion) {
    if (conversion instanceof Conversion.ByCast cast) {
      return value + "::" + new SqlTypes(names).of(cast.to());
    }
    if (conversion instanceof Conversion.ByText text) {
      return value + "::text::" + new SqlTypes(names).of(text.to());
    }
    if (conversion instanceof Conversion.ByElement elements) {
      return names.of(function(elements)) + "(" + value + ")";
    }
    if (conversion instanceof Conversion.AndCast cast) {
      return of(value, cast.first()) + "::" + new SqlTypes(names).of(cast.to());
    }
    return conversion instanceof Conversion.ByAttribute attributes
        ? byAttribute(value, attributes)
        : value;
  }

  /** The functions that a conversion calls, those that others call first. */
  static Stream<Conversion.ByElement> functions(Conversion conversion) {
    if (conversion instanceof Conversion.ByElement elements) {
      return Stream.concat(functions(elements.element()), Stream.of(elements));
    }
    if (conversion instanceof Conversion.AndCast cast) {
      return functions(cast.first());
    }
    return conversion instanceof Conversion.ByAttribute attributes
        ? attributes.fields().stream()
            .filter(Conversion.Kept.class::isInstance)
            .flatMap(field -> functions(((Conversion.Kept) field).conversion()))
        : Stream.empty();
  }

  /** An array of more than one dimension ends the migration: that text is no array. */
  String createFunction(Conversion.ByElement elements, QualifiedName previous) {
    String array = new SqlTypes(names).of(elements.to());
    return "CREATE FUNCTION "
        + names.of(function(elements))
        + "(v "
        + names.of(previous)
        + "[]) RETURNS "
        + array
        + " LANGUAGE sql RETURN CASE\n"
        + "    WHEN array_ndims(v) > 1 THEN ('An array has more than one dimension: ' || array_dims(v))::"
        + array
        + "\n    WHEN cardinality(v) = 0 THEN '{}'\n"
        + "    WHEN v IS NOT NULL THEN (SELECT array_agg("
        + of("v[n]", elements.element())
        + " ORDER BY n) FROM generate_subscripts(v, 1) AS n)\nEND;";
  }

  String dropFunction(Conversion.ByElement elements) {
    return "DROP FUNCTION " + names.of(function(elements)) + ";";
  }

  private static QualifiedName function(Conversion.ByElement elements) {
    QualifiedName type = elements.to().element();
    return type.sibling(type.name() + "_elements");
  }

  /** IS NULL would be true too for a value whose attributes all are null. */
  private String byAttribute(String value, Conversion.ByAttribute conversion) {
    return conversion.fields().stream()
        .map(field -> field(value, field))
        .collect(
            Collectors.joining(
                ", ",
                "CASE WHEN " + value + " IS DISTINCT FROM NULL THEN ROW(",
                ")::" + new SqlTypes(names).of(conversion.to()) + " END"));
  }

  private String field(String value, Conversion.Field field) {
    return field instanceof Conversion.Kept kept
        ? of("(" + value + ")." + quoted(kept.attribute()), kept.conversion())
        : "NULL";
  }
}
