package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.TypedNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code -Drename}: {@code [kind:][schema.][object.]before:after}.
 *
 * @param typed as it was typed
 * @param kind the kind it insists on, or null
 * @param before the parts of the old name
 * @param after the new name, last of what may be a whole path
 */
record RenameEntry(String typed, @Nullable RenameKind kind, List<String> before, String after) {

  RenameEntry {
    before = List.copyOf(before);
  }

  /** Reads an entry; empty when it is not of that form. */
  static Optional<RenameEntry> of(String typed) {
    List<String> segments = new ArrayList<>(TypedNames.split(typed, ':'));
    RenameKind kind = null;
    if (segments.size() == 3) {
      kind = kindOf(segments.remove(0));
      if (kind == null) {
        return Optional.empty();
      }
    }
    if (segments.size() != 2) {
      return Optional.empty();
    }
    List<String> before = path(segments.get(0));
    List<String> after = path(segments.get(1));
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(new RenameEntry(typed, kind, before, after.get(after.size() - 1)));
  }

  private static @Nullable RenameKind kindOf(String word) {
    return Arrays.stream(RenameKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static List<String> path(String typed) {
    return TypedNames.split(typed, '.').stream().map(TypedNames::unquoted).toList();
  }

  /** The old name, without what it belongs to. */
  String oldName() {
    return before.get(before.size() - 1);
  }

  /** Whether this is meant; a table's columns may be told by its old or its new name. */
  boolean names(Rename rename, SqlNames names) {
    Pair<String> name = rename.name();
    return (kind == null || kind == rename.kind())
        && name.before().equals(oldName())
        && name.after().equals(after)
        && isAt(rename, before.subList(0, before.size() - 1), names);
  }

  private static boolean isAt(Rename rename, List<String> path, SqlNames names) {
    if (!rename.kind().isPart()) {
      return isSchema(rename.object().before().schema(), path, names);
    }
    return !path.isEmpty()
        && (isObject(rename.object().before(), path, names)
            || isObject(rename.object().after(), path, names));
  }

  private static boolean isObject(QualifiedName object, List<String> path, SqlNames names) {
    int last = path.size() - 1;
    return object.name().equals(path.get(last))
        && isSchema(object.schema(), path.subList(0, last), names);
  }

  private static boolean isSchema(String schema, List<String> path, SqlNames names) {
    return path.isEmpty()
        ? schema.equals(names.defaultSchema())
        : path.size() == 1 && path.get(0).equals(schema);
  }
}
