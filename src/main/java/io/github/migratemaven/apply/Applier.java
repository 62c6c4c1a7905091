package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.history.RowState;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Sessions;
import io.github.migratemaven.script.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings a database to where a migrations directory is, as the only one at a time. */
public final class Applier {

  private final DatabaseAddress address;
  private final String defaultSchema;
  private final ApplySettings settings;
  private final Listener listener;
  private final Clock clock;

  /**
   * An applier for one database.
   *
   * @param defaultSchema where unqualified names and the ledger live; created when it is missing
   */
  public Applier(
      DatabaseAddress address,
      String defaultSchema,
      ApplySettings settings,
      Listener listener,
      Clock clock) {
    this.address = address;
    this.defaultSchema = defaultSchema;
    this.settings = settings;
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Applies what is pending, in order, up to the first failure. What is pending is decided under
   * the lock, so of two runners the second finds nothing to do.
   *
   * @throws io.github.migratemaven.error.MigrateException P1000 to P1003, P3005, P3009, P3015,
   *     P3018, M303 to M310
   */
  public ApplyResult apply(MigrationsDirectory directory) {
    try (Connection connection = Sessions.open(address, defaultSchema)) {
      return apply(connection, directory);
    } catch (SQLException e) {
      // Closing a session that is done with: what mattered has been committed.
      throw new IllegalStateException(e);
    }
  }

  /**
   * The same on a session of the caller's, which may hold the advisory lock already: the server
   * counts how often a session has taken it.
   *
   * @param connection opened by {@link Sessions} with this default schema
   */
  public ApplyResult apply(Connection connection, MigrationsDirectory directory) {
    Target target =
        new Target(address, defaultSchema, connection, new Ledger(defaultSchema), listener, clock);
    try (AdvisoryLock lock =
        AdvisoryLock.acquire(connection, AdvisoryLock.MIGRATE, settings.lockWait(), listener)) {
      return applyLocked(target, directory);
    } catch (SQLException e) {
      throw target.trouble(e);
    }
  }

  private ApplyResult applyLocked(Target target, MigrationsDirectory directory)
      throws SQLException {
    Optional<List<LedgerRow>> rows = target.ledger().read(target.connection());
    HistoryState before = HistoryState.between(directory.migrations(), rows);
    new Preconditions(target, settings, directory).check(before);
    List<Migration> migrations = toRun(before, directory);
    // All scripts are read before anything is changed: bad text must not stop a run half-way.
    List<Script> scripts = migrations.stream().map(Migration::script).toList();
    if (rows.isEmpty()) {
      prepare(target);
    }
    List<Task> tasks = tasks(target, migrations, scripts, rows.orElse(List.of()));
    List<AppliedMigration> applied = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      AtomicRun next = i + 1 < tasks.size() ? tasks.get(i + 1).atomic() : null;
      applied.add(applyOne(target, tasks.get(i), next));
    }
    return new ApplyResult(before, applied);
  }

  /**
   * A migration that is about to run.
   *
   * @param atomic its run in one transaction, or null when it has to do without
   */
  private record Task(Run run, Script script, @Nullable AtomicRun atomic) {}

  private static List<Task> tasks(
      Target target, List<Migration> migrations, List<Script> scripts, List<LedgerRow> rows) {
    List<LedgerRow> attempts =
        rows.stream().filter(row -> row.state() != RowState.APPLIED).toList();
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < migrations.size(); i++) {
      Run run = new Run(migrations, i, attempts);
      boolean atomic = scripts.get(i).isAtomic() && run.unfinishedRow().isEmpty();
      tasks.add(new Task(run, scripts.get(i), atomic ? new AtomicRun(target, run) : null));
    }
    return tasks;
  }

  private static List<Migration> toRun(HistoryState state, MigrationsDirectory directory) {
    Set<String> names = new HashSet<>();
    state.pending().forEach(migration -> names.add(migration.name()));
    state.unfinished().forEach(row -> names.add(row.name()));
    return directory.migrations().stream()
        .filter(migration -> names.contains(migration.name()))
        .toList();
  }

  private void prepare(Target target) throws SQLException {
    String schema = SqlNames.literal(defaultSchema);
    if (!target.ask(
        "SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = " + schema + ")")) {
      target.execute("CREATE SCHEMA IF NOT EXISTS " + SqlNames.quoted(defaultSchema));
      listener.on(new Event.SchemaCreated(defaultSchema));
    }
    target.ledger().create(target.connection());
  }

  private AppliedMigration applyOne(Target target, Task task, @Nullable AtomicRun next) {
    Run run = task.run();
    String name = run.migration().name();
    listener.on(new Event.MigrationStarted(name, run.index() + 1, run.migrations().size()));
    long start = System.nanoTime();
    apply(target, task, next);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    listener.on(new Event.MigrationApplied(name, took));
    return new AppliedMigration(name, took);
  }

  private static void apply(Target target, Task task, @Nullable AtomicRun next) {
    if (task.atomic() == null) {
      new JournaledRun(target, task.run(), task.script()).run();
      return;
    }
    try {
      task.atomic().run(task.script(), next);
    } catch (TransactionRefused e) {
      new JournaledRun(target, task.run(), task.script()).run();
    }
  }
}
