package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.MissingExtension;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.snapshot.Snapshots;
import io.github.migratemaven.snapshot.WantedSchema;
import io.github.migratemaven.source.SchemaSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads what was pulled, and compares what that makes with the database. */
final class PullProof {

  private final LiveDatabase database;
  private final Snapshots snapshots;

  PullProof(LiveDatabase database, Snapshots snapshots) {
    this.database = database;
    this.snapshots = snapshots;
  }

  /**
   * Why nothing can be shown here; empty when the text makes exactly the schema.
   *
   * @throws MigrateException M434 when the text makes another schema, or none
   */
  Optional<String> missing(SchemaSource pulled, Catalog live) throws SQLException {
    int major = database.session().version().major();
    if (snapshots.version().major() != major) {
      return Optional.of(
          "the database is PostgreSQL " + major + ", the shadow " + snapshots.version().major());
    }
    try (WantedSchema loaded = snapshots.wanted(List.of(pulled))) {
      requireSame(loaded.from(live));
      return Optional.empty();
    } catch (MigrateException e) {
      return Optional.of(missingExtension(e).orElseThrow(() -> doesNotLoad(e)));
    }
  }

  /** Fails for want of proof. */
  static void refuse(String reason, LiveDatabase database, String goal) {
    throw Problem.of(
            ErrorCode.M436, "It cannot be proven here that the files make the same schema.")
        .at(reason)
        .state("Nothing was written; the database was only read.")
        .next(
            NextStep.text(
                "Prove it on a server that can",
                "<postgres>"
                    + database.session().version().major()
                    + "</postgres>, <postgresHome> or <shadowUrl> in the configuration"))
        .next(NextStep.goal("Or write it all the same", goal, "acceptUnproven"))
        .raise();
  }

  private void requireSame(Pair<Catalog> states) {
    List<String> leftover = new ArrayList<>();
    add("The database has beyond the files", states.reversed(), leftover);
    if (leftover.isEmpty()) {
      add("The files make beyond the database", states, leftover);
    }
    if (!leftover.isEmpty()) {
      throw refused("What was read of the database does not make the same schema again.", leftover);
    }
  }

  private void add(String heading, Pair<Catalog> states, List<String> leftover) {
    List<String> sql = Drift.between(states, snapshots.defaultSchema()).sql();
    if (!sql.isEmpty()) {
      leftover.add(heading + ":");
      leftover.addAll(sql);
    }
  }

  /** The server's words, when it is an extension that the shadow's server does not have. */
  private static Optional<String> missingExtension(MigrateException e) {
    return e.getCause() instanceof ScriptFailure failure
        ? MissingExtension.in(failure).map(missing -> failure.failure().message())
        : Optional.empty();
  }

  private static RuntimeException doesNotLoad(MigrateException e) {
    return e.problem().code() == ErrorCode.M434
        ? e
        : refused("What was read of the database does not load.", e.problem().where());
  }

  private static RuntimeException refused(String what, List<String> lines) {
    return Problem.of(ErrorCode.M434, what + " This is a bug of migrate-maven-plugin.")
        .at(lines)
        .state("Nothing was written; the database was only read.")
        .next(NextStep.text("Leave out what is named above", "<exclude> in the configuration"))
        .next(NextStep.text("And tell us", "report the lines above"))
        .raise();
  }
}
