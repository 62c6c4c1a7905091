package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.shadow.ShadowDatabase;
import java.sql.SQLException;
import java.util.List;

/** The schema that scripts make of an empty database, without those that the server refuses. */
public final class LoadedSchema extends ShadowState {

  private final List<Script> scripts;
  private final Catalog catalog;
  private List<Refusal> refusals = List.of();

  /**
   * A script that did not load.
   *
   * @param reason the server's words
   */
  public record Refusal(Script script, String reason) {}

  LoadedSchema(Snapshots snapshots, List<Script> scripts) throws SQLException {
    super(snapshots);
    this.scripts = List.copyOf(scripts);
    this.catalog = snapshots.read(database().connection());
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  /** What did not load, in order. */
  public List<Refusal> refusals() {
    return refusals;
  }

  @Override
  ShadowDatabase made() throws SQLException {
    ShadowDatabase database = snapshots().loaded(List.of());
    try {
      refusals = new TolerantLoader(database.connection(), snapshots().stubs()).load(scripts);
      return database;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
