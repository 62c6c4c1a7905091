package io.github.migratemaven.command;

import java.util.List;

/**
 * What {@code resolve} changed in the ledger.
 *
 * @param database which database, without secrets
 * @param changes one sentence for each row; empty when it had been said before
 */
public record ResolveResult(String database, List<String> changes) {
  public ResolveResult {
    changes = List.copyOf(changes);
  }
}
