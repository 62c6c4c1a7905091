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
 * @param foreign where its rows are when it is a foreign table, which is kept in no way here; else
 *     null
 */
public record TableStorage(
    boolean unlogged,
    @Nullable AccessMethod accessMethod,
    @Nullable String tablespace,
    StorageParameters parameters,
    ReplicaIdentity replicaIdentity,
    @Nullable ForeignSource foreign) {

  /** As a table without a word has it. */
  public static final TableStorage DEFAULT =
      new TableStorage(false, null, null, StorageParameters.NONE, ReplicaIdentity.DEFAULT, null);

  /** Whether rows can go from one access method to the other; before 15 there is no way. */
  public static boolean canChangeMethod(Pair<TableStorage> storage) {
    return !storage.differIn(TableStorage::accessMethod)
        || !storage.before().hasLastingMethod() && !storage.after().hasLastingMethod();
  }

  /** Whether a table is made again, since its rows would be in another place. */
  public static boolean isElsewhere(Pair<TableStorage> storage) {
    return storage.differIn(TableStorage::server);
  }

  private @Nullable String server() {
    return foreign == null ? null : foreign.server();
  }

  private boolean hasLastingMethod() {
    return accessMethod != null && accessMethod.lasting();
  }

  /** The same with another access method. */
  public TableStorage withAccessMethod(@Nullable AccessMethod other) {
    return new TableStorage(unlogged, other, tablespace, parameters, replicaIdentity, foreign);
  }

  /** The same with another replica identity. */
  public TableStorage withReplicaIdentity(ReplicaIdentity other) {
    return new TableStorage(unlogged, accessMethod, tablespace, parameters, other, foreign);
  }
}
