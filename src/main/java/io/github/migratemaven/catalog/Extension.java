package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An installed extension ({@code pg_extension}). Its members are left alone.
 *
 * @param name its name
 * @param schema the schema its objects live in
 * @param relocatable whether PostgreSQL can move these to another schema
 * @param version which version of it is installed
 * @param comment its comment, or null when it is the one that its server gives by itself
 * @param found whether it was found in a live database: what was installed there long ago looks as
 *     if somebody had chosen it, so that neither version nor comment say what is wanted
 */
public record Extension(
    String name,
    String schema,
    boolean relocatable,
    ExtensionVersion version,
    @Nullable String comment,
    boolean found) {

  /** The same extension in a live database. */
  public Extension asFound() {
    return new Extension(name, schema, relocatable, version.withoutWays(), comment, true);
  }

  /** Whether a script chose the version: on an empty server nothing else makes another. */
  public boolean isOfChosenVersion() {
    return !found && !version.usual();
  }
}
