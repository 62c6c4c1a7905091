package io.github.migratemaven.command;

import io.github.migratemaven.diff.rename.RenameAnswers;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.snapshot.ReplayedHistory;
import io.github.migratemaven.snapshot.Snapshots;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The states that a run of {@code dev} compares, on the shadow from one decision to the next: first
 * the database against its branch, then the history against the wanted schema.
 */
final class DevStates implements AutoCloseable {

  private final DevRequest request;
  private final ShadowAccess shadow;
  private final @Nullable DatabaseAtWork database;
  private final Listener listener;
  private RenameAnswers renames;
  private @Nullable Standing standing;
  private @Nullable Drafting drafting;

  DevStates(
      DevRequest request,
      ShadowAccess shadow,
      @Nullable DatabaseAtWork database,
      Listener listener) {
    this.request = request;
    this.shadow = shadow;
    this.database = database;
    this.listener = listener;
    this.renames = RenameAnswers.of(request.rename());
  }

  /** Looks at everything anew. */
  DevDecision decision() throws SQLException {
    clear();
    Snapshots snapshots = snapshots();
    if (database == null) {
      return drafted(snapshots, snapshots.replayed(directory().migrations()));
    }
    Standing now = standing(database, snapshots, directory());
    BranchDifferences differences = now.differences();
    return differences.isEmpty()
        ? drafted(snapshots, now.advanced())
        : new DevDecision.Differs(differences, now.fingerprintNow());
  }

  /** What was answered about renames so far. */
  RenameAnswers renames() {
    return renames;
  }

  /** Decides again with another answer about renames. */
  DevDecision decision(RenameAnswers answers) throws SQLException {
    renames = answers;
    return drafting().decision(answers);
  }

  /** The database against a directory that may be another than the branch's. */
  Standing against(DatabaseAtWork target, MigrationsDirectory directory) throws SQLException {
    clear();
    return standing(target, snapshots(), directory);
  }

  Standing standing() {
    if (standing == null) {
      throw new IllegalStateException("Decide first.");
    }
    return standing;
  }

  Drafting drafting() {
    if (drafting == null) {
      throw new IllegalStateException("Decide first.");
    }
    return drafting;
  }

  MigrationsDirectory directory() {
    return MigrationsDirectory.read(request.project().migrations());
  }

  private Standing standing(
      DatabaseAtWork target, Snapshots snapshots, MigrationsDirectory directory)
      throws SQLException {
    Standing now = Standing.of(request.project(), directory, target, snapshots, listener);
    standing = now;
    return now;
  }

  private DevDecision drafted(Snapshots snapshots, ReplayedHistory history) throws SQLException {
    Drafting fresh = Drafting.open(request, database, snapshots, history);
    drafting = fresh;
    return fresh.decision(renames);
  }

  /** Fresh ones; whatever is open keeps its own. */
  Snapshots snapshots() {
    String defaultSchema =
        database == null
            ? request.project().defaultSchemaOnPaper()
            : database.session().defaultSchema();
    return shadow.snapshots(request.project(), defaultSchema, listener);
  }

  private void clear() {
    if (drafting != null) {
      drafting.close();
      drafting = null;
    }
    if (standing != null) {
      standing.close();
      standing = null;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
