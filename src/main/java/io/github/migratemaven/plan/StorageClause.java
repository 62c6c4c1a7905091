package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.StorageParameters;
import org.jspecify.annotations.Nullable;

/** A clause about how a table or materialized view is kept. */
public sealed interface StorageClause extends Clause {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Clause.Visitor<R> visitor) {
    return visitor.storage(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R setLogging(SetLogging clause);

    R setAccessMethod(SetAccessMethod clause);

    R setTablespace(SetTablespace clause);

    R setParameters(SetParameters clause);

    R setForeignOptions(SetForeignOptions clause);

    R setReplicaIdentity(SetReplicaIdentity clause);
  }

  /** {@code SET UNLOGGED} or {@code SET LOGGED}, which rewrites the rows. */
  record SetLogging(boolean unlogged) implements StorageClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setLogging(this);
    }
  }

  /** {@code SET ACCESS METHOD}, which rewrites the rows; null for the database's own. */
  record SetAccessMethod(@Nullable String name) implements StorageClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setAccessMethod(this);
    }
  }

  /** {@code SET TABLESPACE}, which copies the rows; null for the database's own. */
  record SetTablespace(@Nullable String name) implements StorageClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setTablespace(this);
    }
  }

  /** {@code SET (…)} and {@code RESET (…)} of those that differ. */
  record SetParameters(Pair<StorageParameters> parameters) implements StorageClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setParameters(this);
    }
  }

  /** {@code OPTIONS (…)} of a foreign table, those that differ. */
  record SetForeignOptions(Pair<ForeignOptions> options) implements StorageClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setForeignOptions(this);
    }
  }

  /** {@code REPLICA IDENTITY}. */
  record SetReplicaIdentity(ReplicaIdentity identity) implements StorageClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setReplicaIdentity(this);
    }
  }
}
