package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What logical replication tells of a row that is updated or deleted ({@code relreplident}).
 *
 * @param mode what it tells
 * @param index with {@link Mode#INDEX} the index whose columns it tells, else null
 */
public record ReplicaIdentity(Mode mode, @Nullable String index) {

  /** What is told of a row. */
  public enum Mode {
    /** Its primary key. */
    DEFAULT,
    /** All of it. */
    FULL,
    /** Nothing, so that a published table takes no update and no delete. */
    NOTHING,
    /** The columns of an index. */
    INDEX
  }

  /** As a new table has it. */
  public static final ReplicaIdentity DEFAULT = new ReplicaIdentity(Mode.DEFAULT, null);
}
