package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Unmodelled;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code pull} wrote.
 *
 * @param database which one, without secrets
 * @param major the major version of its server
 * @param tables how many tables it has
 * @param written the files of the schema
 * @param removed files that were there and that no object has any more
 * @param unwritten what the database has and the files have not
 * @param unproven why it is not proven that the files make the same schema; empty when it is
 * @param provenOn the server version on which the files were loaded and read back
 */
public record PullResult(
    String database,
    int major,
    int tables,
    List<Path> written,
    List<Path> removed,
    List<Unmodelled> unwritten,
    Optional<String> unproven,
    String provenOn) {
  public PullResult {
    written = List.copyOf(written);
    removed = List.copyOf(removed);
    unwritten = List.copyOf(unwritten);
  }
}
