package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Types that have, or may have, another name afterwards. */
final class RenamedTypes {

  private final Map<QualifiedName, QualifiedName> names = new HashMap<>();

  RenamedTypes(Collection<Rename> renames) {
    renames.stream()
        .filter(rename -> rename.kind() == RenameKind.TYPE || rename.kind() == RenameKind.DOMAIN)
        .forEach(rename -> names.put(rename.object().before(), rename.object().after()));
  }

  /** Whether a column keeps its type, be it under another name. */
  boolean areSame(DataType before, DataType after) {
    return before.sql().equals(after.sql())
        || before.array() == after.array() && after.element().equals(names.get(before.element()));
  }
}
