package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.literal;
import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.rename.Rename;

/** Writes renames; a part is renamed when its object has its new name already. */
record RenameSql(SqlNames names) {

  String of(Rename rename) {
    String before = names.of(rename.object().before());
    String after = names.of(rename.object().after());
    return switch (rename.kind()) {
      case TYPE -> "ALTER TYPE " + names.ofType(rename.object().before()) + to(rename);
      case VALUE ->
          "ALTER TYPE "
              + names.ofType(rename.object().after())
              + " RENAME VALUE "
              + literal(rename.part().before())
              + " TO "
              + literal(rename.part().after())
              + ";";
      case ATTRIBUTE ->
          "ALTER TYPE "
              + names.ofType(rename.object().after())
              + " RENAME ATTRIBUTE "
              + quoted(rename.part().before())
              + " TO "
              + quoted(rename.part().after())
              // Tables of the type, if there are any, go with it.
              + " CASCADE;";
      case DOMAIN -> "ALTER DOMAIN " + names.ofType(rename.object().before()) + to(rename);
      case SEQUENCE -> "ALTER SEQUENCE " + before + to(rename);
      case TABLE -> "ALTER TABLE " + before + to(rename);
      case VIEW -> "ALTER VIEW " + before + to(rename);
      case MATERIALIZED_VIEW -> "ALTER MATERIALIZED VIEW " + before + to(rename);
      case ROUTINE -> "ALTER ROUTINE " + before + "(" + rename.part().before() + ")" + to(rename);
      // ALTER TABLE takes views of both kinds.
      case COLUMN, VIEW_COLUMN ->
          "ALTER TABLE "
              + after
              + " RENAME COLUMN "
              + quoted(rename.part().before())
              + toPart(rename);
    };
  }

  private static String to(Rename rename) {
    return " RENAME TO " + quoted(rename.object().after().name()) + ";";
  }

  private static String toPart(Rename rename) {
    return " TO " + quoted(rename.part().after()) + ";";
  }
}
