package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.command.SchemaDiffResult.NotCompared;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.snapshot.LoadedSchema;
import io.github.migratemaven.snapshot.SchemaReader;
import io.github.migratemaven.snapshot.ShadowState;
import io.github.migratemaven.snapshot.Snapshots;
import io.github.migratemaven.source.rendered.RenderedSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings two states to where they can be compared: printed by one server version, under the same
 * default schema. Opens a shadow only when something has to be built or printed anew.
 */
final class Comparison implements AutoCloseable {

  private final Project project;
  private final Workplace workplace;
  private final Listener listener;
  private final Deque<Runnable> opened = new ArrayDeque<>();
  private @Nullable LiveDatabase reference;
  private @Nullable Snapshots snapshots;

  Comparison(Project project, Workplace workplace, Listener listener) {
    this.project = project;
    this.workplace = workplace;
    this.listener = listener;
  }

  /** Reads both states. */
  Pair<SeenState> see(Pair<SchemaState> states) throws SQLException {
    Optional<LiveDatabase> before = live(states.before());
    Optional<LiveDatabase> after = live(states.after());
    reference = after.or(() -> before).orElse(null);
    if (before.isPresent() && after.isPresent()) {
      return databases(new Pair<>(before.get(), after.get()));
    }
    if (after.isPresent()) {
      SeenState first = onPaper(states.before());
      return new Pair<>(first, beside(first, after.get()));
    }
    SeenState second = onPaper(states.after());
    return new Pair<>(
        before.isPresent() ? beside(second, before.get()) : onPaper(states.before()), second);
  }

  /** Both states without differences that are only of text. */
  Pair<Catalog> settled(Pair<SeenState> seen) throws SQLException {
    Pair<Catalog> catalogs = seen.map(SeenState::catalog);
    ShadowState after = seen.after().onShadow();
    if (after != null) {
      return after.from(catalogs.before());
    }
    ShadowState before = seen.before().onShadow();
    if (before != null) {
      return before.from(catalogs.after()).reversed();
    }
    return Differences.mayBeOfText(Diff.between(catalogs))
        ? loaded(catalogs.after()).from(catalogs.before())
        : catalogs;
  }

  /** The schema that names without a prefix mean on both sides. */
  String defaultSchema() {
    return reference == null ? project.defaultSchemaOnPaper() : reference.defaultSchema();
  }

  /** Which server version printed both sides; nothing was printed of two empty ones. */
  String comparedOn() {
    if (snapshots != null) {
      return snapshots.version().toString();
    }
    return reference == null ? "" : reference.session().version().toString();
  }

  private Pair<SeenState> databases(Pair<LiveDatabase> both) throws SQLException {
    return both.before().printsLike(both.after())
        ? new Pair<>(itself(both.before()), itself(both.after()))
        : new Pair<>(printedAnew(both.before()), printedAnew(both.after()));
  }

  private static SeenState itself(LiveDatabase database) throws SQLException {
    return SeenState.itself(database.whole());
  }

  private SeenState printedAnew(LiveDatabase database) throws SQLException {
    return asTheShadowPrints(database, database.whole());
  }

  /** A database beside a state of files, or beside nothing. */
  private SeenState beside(SeenState other, LiveDatabase database) throws SQLException {
    return other.onShadow() == null
        ? itself(database)
        : asTheShadowPrints(database, database.beside(List.of(other.catalog())));
  }

  private SeenState asTheShadowPrints(LiveDatabase database, Catalog catalog) throws SQLException {
    boolean alike =
        database.session().version().major() == snapshots().version().major()
            && database.defaultSchema().equals(defaultSchema());
    return alike ? SeenState.itself(catalog) : reprinted(catalog, database.defaultSchema());
  }

  private SeenState reprinted(Catalog catalog, String itsDefaultSchema) throws SQLException {
    RenderedSchema rendered = rendered(catalog, itsDefaultSchema);
    LoadedSchema loaded = snapshots().loadable(rendered.scripts());
    closeLater(loaded);
    List<NotCompared> notCompared = new ArrayList<>();
    for (LoadedSchema.Refusal refusal : loaded.refusals()) {
      rendered.statements().stream()
          .filter(step -> step.script() == refusal.script())
          .forEach(step -> notCompared.add(new NotCompared(step.subject(), refusal.reason())));
    }
    return new SeenState(loaded.catalog(), catalog.unmodelled(), loaded, notCompared);
  }

  private LoadedSchema loaded(Catalog catalog) throws SQLException {
    LoadedSchema loaded = snapshots().loadable(rendered(catalog, defaultSchema()).scripts());
    closeLater(loaded);
    return loaded;
  }

  private RenderedSchema rendered(Catalog catalog, String itsDefaultSchema) {
    Catalog nothing = new SchemaReader(project.managed(itsDefaultSchema)).empty();
    return RenderedSchema.of(new Pair<>(nothing, catalog), new SqlNames(itsDefaultSchema));
  }

  private SeenState onPaper(SchemaState state) throws SQLException {
    if (state instanceof SchemaState.Sources sources) {
      return held(snapshots().wanted(project.withSources(sources.paths()).schemaSources()));
    }
    if (state instanceof SchemaState.Migrations migrations) {
      return held(snapshots().replayed(existing(migrations.directory()).migrations()));
    }
    return SeenState.itself(new SchemaReader(project.managed(defaultSchema())).empty());
  }

  private SeenState held(ShadowState state) {
    closeLater(state);
    return SeenState.on(state);
  }

  private static MigrationsDirectory existing(Path path) {
    MigrationsDirectory directory = MigrationsDirectory.read(path);
    if (!directory.exists()) {
      throw Problem.of(ErrorCode.M305, "There is no migrations directory.")
          .at(path.toString())
          .state("Nothing was compared.")
          .next(NextStep.text("If it is elsewhere", "migrations:FOLDER"))
          .next(NextStep.text("For no object at all", "empty"))
          .raise();
    }
    return directory;
  }

  private Optional<LiveDatabase> live(SchemaState state) {
    if (state instanceof SchemaState.Database database) {
      LiveDatabase live = LiveDatabase.open(database.target(), project, workplace, listener);
      opened.push(live::close);
      return Optional.of(live);
    }
    return Optional.empty();
  }

  private Snapshots snapshots() {
    if (snapshots == null) {
      ShadowAccess shadow =
          ShadowAccess.open(workplace, reference == null ? null : reference.session(), listener);
      opened.push(shadow::close);
      snapshots = shadow.snapshots(project, defaultSchema(), listener);
    }
    return snapshots;
  }

  private void closeLater(ShadowState state) {
    opened.push(state::close);
  }

  /** What was opened last goes first: states before their shadow. */
  @Override
  public void close() {
    while (!opened.isEmpty()) {
      opened.pop().run();
    }
  }
}
