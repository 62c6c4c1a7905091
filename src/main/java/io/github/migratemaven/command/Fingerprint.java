package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was made from. Equal fingerprints: the decision still holds.
 *
 * @param sources label and text of each source script
 * @param migrations name and checksum of each local migration
 * @param ledger each ledger row; empty without a database
 * @param live the database's schema, or null without a database
 */
record Fingerprint(
    List<String> sources, List<String> migrations, List<String> ledger, @Nullable Catalog live) {
  Fingerprint {
    sources = List.copyOf(sources);
    migrations = List.copyOf(migrations);
    ledger = List.copyOf(ledger);
  }
}
