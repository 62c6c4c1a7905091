package io.github.migratemaven.report;

import io.github.migratemaven.catalog.QualifiedName;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Names as a person reads them: between backticks, the default schema left out, and what would
 * break a line or steer a terminal made visible.
 *
 * @param defaultSchema the schema that names without a prefix mean
 */
record ShownNames(String defaultSchema) {

  String of(QualifiedName name) {
    return quoted(plain(name));
  }

  /** Without backticks, as in a list. */
  String plain(QualifiedName name) {
    boolean prefixed = !name.schema().isEmpty() && !name.schema().equals(defaultSchema);
    return visible(
        name.name().isEmpty()
            ? name.schema()
            : (prefixed ? name.schema() + "." : "") + name.name());
  }

  static String quoted(String name) {
    return '`' + visible(name) + '`';
  }

  static String list(Collection<String> names) {
    return names.stream().map(ShownNames::visible).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Control characters as their escapes. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isISOControl(point)) {
                shown.append(String.format("\\u%04x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }
}
