package io.github.migratemaven.source.prisma.resolve;

import java.util.Optional;

/** The names that things have in the database. */
final class DatabaseNames {

  private DatabaseNames() {}

  /** What {@code @map} or {@code @@map} says. */
  static Optional<String> mapped(AttributeSet attributes, Findings findings) {
    return attributes.one("map").flatMap(map -> text(map, "name", findings));
  }

  /** What {@code @@schema} says. */
  static Optional<String> schema(AttributeSet attributes, Findings findings) {
    return attributes.one("schema").flatMap(schema -> text(schema, "map", findings));
  }

  private static Optional<String> text(
      NamedArguments arguments, String argument, Findings findings) {
    Optional<String> text = arguments.required(argument).flatMap(new Values(findings)::text);
    arguments.close();
    return text;
  }
}
