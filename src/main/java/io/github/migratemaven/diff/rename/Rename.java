package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;

/**
 * One object, or a part of one, under another name.
 *
 * @param kind what is renamed
 * @param object the object; of a column its table, of an enum value its type
 * @param part the column or value; of a routine the types of its arguments; else empty
 */
public record Rename(RenameKind kind, Pair<QualifiedName> object, Pair<String> part) {

  private static final Pair<String> WHOLE = new Pair<>("", "");

  /** An object gets another name in its schema. */
  public static Rename of(RenameKind kind, QualifiedName before, String newName) {
    return new Rename(kind, new Pair<>(before, before.sibling(newName)), WHOLE);
  }

  /** A routine gets another name; its arguments tell which of that name it is. */
  static Rename ofRoutine(QualifiedName before, String arguments, String newName) {
    return new Rename(
        RenameKind.ROUTINE,
        new Pair<>(before, before.sibling(newName)),
        new Pair<>(arguments, arguments));
  }

  /** A part of an object gets another name, whatever happens to the object's own. */
  public static Rename ofPart(RenameKind kind, Pair<QualifiedName> object, Pair<String> part) {
    return new Rename(kind, object, part);
  }

  /** The name that changes. */
  public Pair<String> name() {
    return kind.isPart() ? part : object.map(QualifiedName::name);
  }

  /** As {@code -Drename} takes it: {@code users.biograpy:biography}. */
  public String written(SqlNames names) {
    String prefix = needsPrefix(names) ? kind.word() + ":" : "";
    String before = names.typed(object.before());
    String path = kind.isPart() ? before + "." + SqlNames.typed(part.before()) : before;
    return prefix + path + ":" + SqlNames.typed(name().after());
  }

  /** A table behind a schema looks like a column. */
  private boolean needsPrefix(SqlNames names) {
    return switch (kind) {
      case COLUMN -> false;
      case TABLE -> !object.before().schema().equals(names.defaultSchema());
      case TYPE,
          VALUE,
          ATTRIBUTE,
          DOMAIN,
          SEQUENCE,
          VIEW,
          MATERIALIZED_VIEW,
          VIEW_COLUMN,
          ROUTINE ->
          true;
    };
  }
}
