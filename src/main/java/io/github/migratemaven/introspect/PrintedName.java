package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.QualifiedName;
import org.jspecify.annotations.Nullable;

/** A name in an identity as {@code pg_identify_object} prints it: quoted where SQL needs it. */
final class PrintedName {

  private PrintedName() {}

  /**
   * The name of an object, as catalogs store it.
   *
   * @param schema the schema whose name stands before it, or null
   */
  static String of(String identity, @Nullable String schema) {
    int end = end(identity, 0);
    boolean qualified = schema != null && end < identity.length() && identity.charAt(end) == '.';
    int start = qualified ? end + 1 : 0;
    return plain(identity.substring(start, end(identity, start)));
  }

  /** The same with its schema; none when no schema stands before it. */
  static QualifiedName qualified(String identity, @Nullable String schema) {
    return new QualifiedName(schema == null ? "" : schema, of(identity, schema));
  }

  private static int end(String identity, int start) {
    return identity.startsWith("\"", start)
        ? endOfQuoted(identity, start)
        : endOfWord(identity, start);
  }

  private static int endOfQuoted(String identity, int start) {
    int quote = identity.indexOf('"', start + 1);
    while (identity.startsWith("\"\"", quote)) {
      quote = identity.indexOf('"', quote + 2);
    }
    return quote + 1;
  }

  /** Arguments follow in parentheses, anything else behind a space. */
  private static int endOfWord(String identity, int start) {
    int end = start;
    while (end < identity.length() && ".( ".indexOf(identity.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String plain(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }
}
