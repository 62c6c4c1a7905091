package io.github.migratemaven.apply;

import java.time.Duration;

/**
 * A migration that this run applied.
 *
 * @param name the folder's name
 * @param took from its first statement to its record in the ledger
 */
public record AppliedMigration(String name, Duration took) {}
