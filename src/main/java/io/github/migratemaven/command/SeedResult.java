package io.github.migratemaven.command;

import java.time.Duration;
import java.util.List;

/**
 * What {@code seed} did.
 *
 * @param database which database, without secrets
 * @param seeds what ran, in order
 */
public record SeedResult(String database, List<Ran> seeds) {

  /** A file, a class or a program that ran. */
  public record Ran(String name, Duration took) {}

  public SeedResult {
    seeds = List.copyOf(seeds);
  }
}
