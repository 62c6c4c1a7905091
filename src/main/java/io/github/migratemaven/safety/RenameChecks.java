package io.github.migratemaven.safety;

import io.github.migratemaven.diff.rename.Rename;
import java.util.List;

/** A renamed object keeps its data, but whoever uses it by its old name does not find it. */
final class RenameChecks {

  private RenameChecks() {}

  static List<Check> of(List<Rename> renames, Scene scene) {
    return renames.stream().map(rename -> of(rename, scene)).toList();
  }

  private static Check of(Rename rename, Scene scene) {
    String text =
        "You are about to rename "
            + thing(rename, scene)
            + " to `"
            + rename.name().after()
            + "`. Nothing is lost, but code that runs during the deploy still uses the old name.";
    return new Check(
        Item.renamed(rename, scene.names()),
        HazardKind.RENAME,
        Severity.DISRUPTIVE,
        text,
        new Question.Unanswerable(),
        List.of(),
        rows -> text);
  }

  private static String thing(Rename rename, Scene scene) {
    String object = "`" + scene.nameOf(rename.object().before()) + "`";
    String part = "`" + rename.part().before() + "`";
    return switch (rename.kind()) {
      case TABLE -> "the table " + object;
      case COLUMN -> "the column " + part + " on the " + object + " table";
      case TYPE -> "the type " + object;
      case VALUE -> "the value " + part + " of the enum " + object;
      case ATTRIBUTE -> "the attribute " + part + " of the type " + object;
      case DOMAIN -> "the domain " + object;
      case VIEW, MATERIALIZED_VIEW -> "the view " + object;
      case VIEW_COLUMN -> "the column " + part + " of the view " + object;
      case ROUTINE -> "the function " + object;
      case SEQUENCE -> "the sequence " + object;
    };
  }
}
