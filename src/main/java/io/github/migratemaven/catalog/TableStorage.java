package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How a table or materialized view is kept, whatever it holds.
 *
 * @param unlogged whether it is left out of the write-ahead log, and emptied after a crash
 * @param accessMethod how it keeps rows; null for the database's own way
 * @param tablespace where it is kept; null for the database's own
 * @param parameters storage parameters, those of its TOAST table as {@code toast.…}
 * @param replicaIdentity what logical replication tells of its rows
 */
public record TableStorage(
    boolean unlogged,
    @Nullable AccessMethod accessMethod,
    @Nullable String tablespace,
    StorageParameters parameters,
    ReplicaIdentity replicaIdentity) {

  /** As a table without a word has it. */
  public static final TableStorage DEFAULT =
      new TableStorage(false, null, null, StorageParameters.NONE, ReplicaIdentity.DEFAULT);

  /** The same with another replica identity. */
  public TableStorage withReplicaIdentity(ReplicaIdentity other) {
    return new TableStorage(unlogged, accessMethod, tablespace, parameters, other);
  }
}
