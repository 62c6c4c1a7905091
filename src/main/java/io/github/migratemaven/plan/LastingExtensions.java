package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.ExtensionVersion;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ExtensionChange;
import io.github.migratemaven.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Extensions that PostgreSQL can bring neither to another version nor to another schema: dropping
 * them would take along the columns, indexes and rows that use them.
 */
final class LastingExtensions {

  private static final Refusal VERSION =
      new Refusal(
          ErrorCode.M460,
          "The server has no way from the version of an extension to the wanted one.",
          "Drop what uses it and make both again, by hand");

  private static final Refusal SCHEMA =
      new Refusal(
          ErrorCode.M461,
          "An extension cannot be moved to another schema: its objects know the one they are in.",
          "Drop what uses it and make both again, by hand");

  private LastingExtensions() {}

  /** Fails when an extension shall get a version or a schema that it cannot get. */
  static void refuse(List<Change> changes) {
    List<String> versions = new ArrayList<>();
    List<String> schemas = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof ExtensionChange.Update update
          && !ExtensionVersion.canUpdate(update.extension().map(Extension::version))) {
        versions.add(words(update.extension(), "at ", extension -> extension.version().name()));
      }
      if (change instanceof ExtensionChange.Move move && !move.extension().before().relocatable()) {
        schemas.add(words(move.extension(), "in ", Extension::schema));
      }
    }
    VERSION.of(versions);
    SCHEMA.of(schemas);
  }

  private static String words(
      Pair<Extension> extension, String preposition, Function<Extension, String> property) {
    return extension.after().name()
        + " is "
        + preposition
        + property.apply(extension.before())
        + ", wanted "
        + property.apply(extension.after());
  }
}
