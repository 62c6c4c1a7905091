package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.RebuiltType;
import java.util.stream.Stream;

/**
 * Sets aside what a range type brings with it: its multirange, and the functions that bear the
 * names of both, which PostgreSQL leaves as they are when a type is renamed. They go with the type.
 */
record RangesAside(SqlNames names) {

  /** The statements for a rebuilt type, none for one that is no range. */
  Stream<String> statements(RebuiltType type) {
    return type instanceof RebuiltType.OfRange of ? aside(of.type().before()) : Stream.empty();
  }

  private Stream<String> aside(RangeType range) {
    String bound = range.subtype().sql();
    String name = names.ofType(range.name());
    return Stream.of(
        function(range.name(), bound + ", " + bound),
        function(range.name(), bound + ", " + bound + ", text"),
        function(range.multirange(), ""),
        function(range.multirange(), name),
        function(range.multirange(), name + "[]"),
        "ALTER TYPE " + names.ofType(range.multirange()) + renamed(range.multirange()));
  }

  private String function(QualifiedName name, String arguments) {
    return "ALTER FUNCTION " + names.of(name) + "(" + arguments + ")" + renamed(name);
  }

  private static String renamed(QualifiedName name) {
    return " RENAME TO " + quoted(TypeSql.old(name).name()) + ";";
  }
}
