package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.safety.Hazard;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code pull -Ddrift} found and wrote.
 *
 * @param database which one, without secrets
 * @param migrations the names of those that were written, in order; empty when the database is
 *     where its history says
 * @param written all files, those of the schema too
 * @param aboutTheSource a sentence about what was done to the schema; empty when nothing was
 *     written
 * @param hazards what the migrations risk on other databases
 * @param unwritten what the database has beyond its history that we cannot write
 * @param provenOn the server version on which the migrations converged
 */
public record DriftPullResult(
    String database,
    List<String> migrations,
    List<Path> written,
    String aboutTheSource,
    List<Hazard> hazards,
    List<Unmodelled> unwritten,
    String provenOn) {
  public DriftPullResult {
    migrations = List.copyOf(migrations);
    written = List.copyOf(written);
    hazards = List.copyOf(hazards);
    unwritten = List.copyOf(unwritten);
  }
}
