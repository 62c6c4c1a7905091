package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.ExtensionVersion;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ExtensionChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Extensions that PostgreSQL can bring neither to another version nor to another schema: dropping
 * them would take along the columns, indexes and rows that use them.
 */
final class LastingExtensions implements LimitRule {

  @Override
  public List<Refusal> refusals(Change change) {
    return refusal(change).stream().toList();
  }

  private static Optional<Refusal> refusal(Change change) {
    if (change instanceof ExtensionChange.Update update
        && !ExtensionVersion.canUpdate(update.extension().map(Extension::version))) {
      return Optional.of(
          new Refusal(
              Limit.EXTENSION_VERSION,
              ObjectName.extension(change.subject().name()),
              words(update.extension(), "at ", extension -> extension.version().name())));
    }
    return change instanceof ExtensionChange.Move move && !move.extension().before().relocatable()
        ? Optional.of(
            new Refusal(
                Limit.EXTENSION_SCHEMA,
                ObjectName.extension(change.subject().name()),
                words(move.extension(), "in ", Extension::schema)))
        : Optional.empty();
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
