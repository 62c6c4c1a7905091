package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.snapshot.SchemaReader;
import io.github.migratemaven.snapshot.Snapshots;
import io.github.migratemaven.source.rendered.SchemaText;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** {@code pull}: a database's schema becomes the project's. The database is only read. */
public final class Pull {

  private static final int FILES_SHOWN = 10;

  private final Workplace workplace;
  private final Listener listener;

  /** A pull on this machine. */
  public Pull(Workplace workplace, Listener listener) {
    this.workplace = workplace;
    this.listener = listener;
  }

  /**
   * Writes the schema's files, once it is shown that they make the same schema.
   *
   * @throws io.github.migratemaven.error.MigrateException P4001, M433 to M436, and when the
   *     database cannot be read
   */
  public PullResult run(PullRequest request) {
    try (LiveDatabase database =
        LiveDatabase.open(request.target(), request.project(), workplace, listener)) {
      return pulled(database, request);
    } catch (SQLException e) {
      throw ServerTrouble.with("the database or of the shadow", e);
    }
  }

  /** The same for a database that is open already. */
  PullResult pulled(LiveDatabase database, PullRequest request) throws SQLException {
    Catalog live = database.whole();
    PulledFiles files = files(database, live, request);
    List<Path> inTheWay = files.inTheWay();
    if (!request.force()) {
      requireNone(inTheWay);
    }
    try (ShadowAccess shadow = ShadowAccess.open(workplace, database.session(), listener)) {
      Snapshots snapshots = shadow.snapshots(request.project(), database.defaultSchema(), listener);
      Optional<String> unproven = new PullProof(database, snapshots).missing(files, live);
      if (!request.acceptUnproven()) {
        unproven.ifPresent(reason -> PullProof.refuse(reason, database, "pull"));
      }
      PulledFiles headed = files.headed(PulledFiles.head(live.unmodelled(), unproven));
      return new PullResult(
          database.session().address().toString(),
          database.session().version().major(),
          live.tables().size(),
          headed.write(),
          headed.remove(inTheWay),
          live.unmodelled(),
          unproven,
          snapshots.version().toString());
    }
  }

  private static PulledFiles files(LiveDatabase database, Catalog live, PullRequest request) {
    Catalog nothing = new SchemaReader(request.project().managed(database.defaultSchema())).empty();
    SchemaText text =
        SchemaText.of(new Pair<>(nothing, live), new SqlNames(database.defaultSchema()));
    if (text.whole().isEmpty()) {
      throw Problem.of(
              ErrorCode.P4001,
              "Database "
                  + database.session().address()
                  + " holds no schema: there is nothing to pull.")
          .state("Nothing was written.")
          .next(NextStep.text("If it is in another schema", "<schemas> or ?schema= of the URL"))
          .next(NextStep.text("If it is the wrong database", "Check the URL."))
          .raise();
    }
    return PulledFiles.of(text, live.tables().size(), request.place());
  }

  private static void requireNone(List<Path> inTheWay) {
    if (inTheWay.isEmpty()) {
      return;
    }
    int more = inTheWay.size() - FILES_SHOWN;
    throw Problem.of(ErrorCode.M433, "There is a schema already, and pull would replace it.")
        .at(inTheWay.stream().limit(FILES_SHOWN).map(Path::toString).toList())
        .at(more > 0 ? List.of("and " + more + " more") : List.of())
        .state("Nothing was written.")
        .next(NextStep.goal("Replace these files", "pull", "force"))
        .next(NextStep.goal("See the difference first", "diff", "from=schema", "to=database"))
        .next(NextStep.text("Or write elsewhere", "\"-Dmigrate.sources=FILE-OR-FOLDER\""))
        .raise();
  }
}
