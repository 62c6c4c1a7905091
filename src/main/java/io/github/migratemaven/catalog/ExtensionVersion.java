package io.github.migratemaven.catalog;

import java.util.List;

/**
 * The installed version of an extension.
 *
 * @param name such as {@code 1.6}; PostgreSQL does not order them
 * @param usual whether the server installs it when no version is named, or does not know the
 *     extension any more
 * @param older from which versions its server can update to it; empty of the usual one
 * @param newer to which versions its server can update from it; empty of the usual one
 */
public record ExtensionVersion(String name, boolean usual, List<String> older, List<String> newer) {

  public ExtensionVersion {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
  }

  /** The same version without what its server knows of others. */
  ExtensionVersion withoutWays() {
    return new ExtensionVersion(name, usual, List.of(), List.of());
  }

  /** Whether the server of one of the two knows a way from the first to the second. */
  public static boolean canUpdate(Pair<ExtensionVersion> versions) {
    return versions.after().older.contains(versions.before().name)
        || versions.before().newer.contains(versions.after().name);
  }
}
