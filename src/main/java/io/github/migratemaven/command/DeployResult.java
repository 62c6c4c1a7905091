package io.github.migratemaven.command;

import java.time.Duration;
import java.util.List;

/**
 * What {@code deploy} did.
 *
 * @param database which database, without secrets
 * @param found how many migrations the directory holds
 * @param applied what ran, in order
 * @param edited applied migrations whose script changed
 * @param missing applied migrations without a folder
 * @param outOfOrder those of {@code applied} that sort before one applied earlier
 * @param ahead whether the database has only later migrations: a release was rolled back
 */
public record DeployResult(
    String database,
    int found,
    List<Applied> applied,
    List<String> edited,
    List<String> missing,
    List<String> outOfOrder,
    boolean ahead) {

  /** A migration that ran. */
  public record Applied(String name, Duration took) {}

  public DeployResult {
    applied = List.copyOf(applied);
    edited = List.copyOf(edited);
    missing = List.copyOf(missing);
    outOfOrder = List.copyOf(outOfOrder);
  }
}
