package io.github.migratemaven.command;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code seed} is asked to do.
 *
 * @param seeders what fills the database, in order
 * @param folder the project's folder, where programs run
 */
public record SeedRequest(
    Project project, Target target, List<Seeder> seeders, Path folder, Permission permission) {
  public SeedRequest {
    seeders = List.copyOf(seeders);
  }
}
