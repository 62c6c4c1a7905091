package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Property;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Properties between parentheses, one a line: {@code SFUNC = int4pl}, {@code HASHES}. */
final class PropertyList {

  private static final String YES = "true";

  private PropertyList() {}

  static String of(List<Property> properties) {
    return properties.stream()
        .map(PropertyList::assignment)
        .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
  }

  private static String assignment(Property property) {
    String name = property.name().toUpperCase(Locale.ROOT);
    return property.value().equals(YES) ? name : name + " = " + property.value();
  }
}
