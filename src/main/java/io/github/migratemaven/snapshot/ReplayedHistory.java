package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The state that migrations make, on a database that is kept for the next run where the shadow
 * keeps any.
 */
public final class ReplayedHistory extends ShadowState {

  private List<Migration> migrations;
  private Catalog catalog;

  ReplayedHistory(Snapshots snapshots, List<Migration> migrations) throws SQLException {
    super(snapshots);
    this.migrations = List.copyOf(migrations);
    this.catalog = snapshots.read(database().connection());
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  ShadowDatabase made() {
    return snapshots().kept(migrations);
  }

  /** Runs further migrations and remembers the database at the state behind them. */
  public void advance(List<Migration> more) throws SQLException {
    if (more.isEmpty()) {
      return;
    }
    database().forget();
    snapshots().replay(database().connection(), more);
    keep(more);
    catalog = snapshots().read(database().connection());
  }

  /**
   * What drafts would make of this state: they are run and read. A single draft stays in an open
   * transaction, which {@link #keep} commits and {@link #close} rolls back. Several need commits in
   * between; then the database is forgotten unless they are kept.
   *
   * @throws io.github.migratemaven.error.MigrateException M414 or M412 when one of them does not
   *     run
   */
  public Catalog tried(List<Script> drafts) throws SQLException {
    try {
      run(drafts);
    } catch (ScriptFailure failure) {
      throw new DraftFailure(new SqlNames(snapshots().defaultSchema())).of(failure);
    }
    return snapshots().read(database().connection());
  }

  private void run(List<Script> drafts) throws SQLException {
    Connection connection = database().connection();
    Replay replay = snapshots().replayOn(connection);
    if (drafts.size() == 1 && drafts.get(0).isAtomic()) {
      connection.setAutoCommit(false);
      replay.runInOpenTransaction(drafts.get(0));
      return;
    }
    database().forget();
    for (Script draft : drafts) {
      replay.runCommitted(draft);
    }
  }

  /**
   * What a script would make of this state; nothing of it stays.
   *
   * @throws io.github.migratemaven.script.ScriptFailure when it does not run
   */
  public Catalog imagined(Script script) throws SQLException {
    Connection connection = database().connection();
    connection.setAutoCommit(false);
    try {
      snapshots().run(connection, script);
      return snapshots().read(connection);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /**
   * Another state against what drafts make of this one, without differences that are only of text.
   *
   * @param before the other state
   */
  public Pair<Catalog> tried(List<Script> drafts, Catalog before) throws SQLException {
    Catalog after = tried(drafts);
    return new Redeparse(database().connection()).settle(new Pair<>(before, after));
  }

  /**
   * The tried drafts were written as these migrations: the database is remembered at the state
   * behind them.
   */
  public void keep(List<Migration> written) throws SQLException {
    List<Migration> all = new ArrayList<>(migrations);
    all.addAll(written);
    migrations = List.copyOf(all);
    if (isOnShadow()) {
      remember();
    }
  }

  private void remember() throws SQLException {
    database().rekey(snapshots().key(migrations));
    if (!database().connection().getAutoCommit()) {
      database().connection().commit();
    }
  }
}
