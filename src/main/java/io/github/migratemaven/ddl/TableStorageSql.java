package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.ForeignSource;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.ReplicaIdentity.Mode;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.ddl.definition.OptionsClause;
import io.github.migratemaven.plan.StorageClause;
import org.jspecify.annotations.Nullable;

/** Writes how a table or materialized view is kept. */
final class TableStorageSql implements StorageClause.Visitor<String> {

  /** Those of a database that names no others; SET … DEFAULT came with 17, and for one of them. */
  private static final String DEFAULT_ACCESS_METHOD = "heap";

  private static final String DEFAULT_TABLESPACE = "pg_default";

  /** The clauses of CREATE behind the columns; UNLOGGED stands before them. */
  static String inCreate(TableStorage storage) {
    ForeignSource foreign = storage.foreign();
    if (foreign != null) {
      return "\nSERVER " + quoted(foreign.server()) + OptionsClause.of(foreign.options().values());
    }
    return (storage.accessMethod() == null ? "" : " USING " + quoted(storage.accessMethod().name()))
        + StorageParametersSql.with(storage.parameters())
        + (storage.tablespace() == null ? "" : " TABLESPACE " + quoted(storage.tablespace()));
  }

  @Override
  public String setLogging(StorageClause.SetLogging clause) {
    return clause.unlogged() ? "SET UNLOGGED" : "SET LOGGED";
  }

  @Override
  public String setAccessMethod(StorageClause.SetAccessMethod clause) {
    String name = clause.name() == null ? DEFAULT_ACCESS_METHOD : clause.name();
    return "SET ACCESS METHOD " + quoted(name);
  }

  @Override
  public String setTablespace(StorageClause.SetTablespace clause) {
    return setTablespace(clause.name());
  }

  /** The clause of ALTER; null for the tablespace of the database. */
  static String setTablespace(@Nullable String name) {
    return "SET TABLESPACE " + quoted(name == null ? DEFAULT_TABLESPACE : name);
  }

  @Override
  public String setParameters(StorageClause.SetParameters clause) {
    return String.join(",\n", StorageParametersSql.altered(clause.parameters()));
  }

  @Override
  public String setForeignOptions(StorageClause.SetForeignOptions clause) {
    return OptionsClause.changed(clause.options().map(ForeignOptions::values)).trim();
  }

  @Override
  public String setReplicaIdentity(StorageClause.SetReplicaIdentity clause) {
    ReplicaIdentity identity = clause.identity();
    return "REPLICA IDENTITY "
        + (identity.mode() == Mode.INDEX && identity.index() != null
            ? "USING INDEX " + quoted(identity.index())
            : identity.mode().name());
  }
}
