package io.github.migratemaven.command;

import io.github.migratemaven.history.OtherTool;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code baseline} did.
 *
 * @param database which one, without secrets
 * @param migration the name of the first migration
 * @param pulled what was written of the schema; empty when the project had one
 * @param written the files of the migration
 * @param unproven why it is not proven that the migration makes the same schema; empty when it is
 * @param changes one sentence for each row of the ledger
 * @param otherTools who managed the database before
 */
public record BaselineResult(
    String database,
    String migration,
    Optional<PullResult> pulled,
    List<Path> written,
    Optional<String> unproven,
    List<String> changes,
    List<OtherTool> otherTools) {
  public BaselineResult {
    written = List.copyOf(written);
    changes = List.copyOf(changes);
    otherTools = List.copyOf(otherTools);
  }
}
