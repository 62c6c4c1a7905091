package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.shadow.ShadowDatabase;
import io.github.migratemaven.source.SchemaSource;
import java.sql.SQLException;
import java.util.List;

/** The schema that the sources describe. */
public final class WantedSchema extends ShadowState {

  private final List<SchemaSource> sources;
  private final Catalog catalog;

  WantedSchema(Snapshots snapshots, List<SchemaSource> sources) throws SQLException {
    super(snapshots);
    this.sources = List.copyOf(sources);
    this.catalog = snapshots.read(database().connection());
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  ShadowDatabase made() throws SQLException {
    return snapshots().loaded(sources);
  }
}
