package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.ExtensionVersion;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the extensions. Which version a server installs by itself is no difference: it is
 * another one on each machine. A version counts when scripts chose it.
 */
final class ExtensionDiff {

  private ExtensionDiff() {}

  static List<Change> between(Pair<List<Extension>> extensions) {
    Matching<Extension> matching = Matching.of(extensions, Extension::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new ExtensionChange.Create(added)));
    matching.kept().forEach(kept -> compare(kept, changes));
    matching.dropped().forEach(dropped -> changes.add(new ExtensionChange.Drop(dropped)));
    return changes;
  }

  private static void compare(Pair<Extension> extension, List<Change> changes) {
    if (extension.differIn(Extension::schema)) {
      changes.add(new ExtensionChange.Move(extension));
    }
    if (isOfOtherVersion(extension)) {
      changes.add(new ExtensionChange.Update(extension));
    }
    ExtensionChange.Create made = new ExtensionChange.Create(extension.after());
    if (!isFoundComment(extension)) {
      CommentDiff.between(
              CommentTarget.of(Kind.EXTENSION, made.subject()),
              extension.before().comment(),
              extension.after().comment())
          .ifPresent(changes::add);
    }
  }

  /**
   * The wanted version was chosen, or the former one was and its server can leave it for the usual
   * one.
   */
  private static boolean isOfOtherVersion(Pair<Extension> extension) {
    Pair<ExtensionVersion> versions = extension.map(Extension::version);
    boolean leaves =
        extension.before().isOfChosenVersion()
            && !extension.after().found()
            && ExtensionVersion.canUpdate(versions);
    return versions.differIn(ExtensionVersion::name)
        && (extension.after().isOfChosenVersion() || leaves);
  }

  /** A comment of a live database counts only where scripts say one. */
  private static boolean isFoundComment(Pair<Extension> extension) {
    return extension.after().found() && extension.before().comment() == null
        || extension.before().found() && extension.after().comment() == null;
  }
}
