package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.snapshot.Snapshots;
import io.github.migratemaven.snapshot.WantedSchema;
import io.github.migratemaven.source.SchemaSource;
import io.github.migratemaven.source.sql.Addition;
import io.github.migratemaven.source.sql.SqlFiles;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be done to the sources when a difference becomes a migration: without it the next
 * {@code dev} would take it back.
 */
final class SourceAmendment {

  private final Project project;
  private final Snapshots snapshots;

  SourceAmendment(Project project, Snapshots snapshots) {
    this.project = project;
    this.snapshots = snapshots;
  }

  /** What to do. */
  sealed interface Outcome {

    /** The sources hold the difference already. */
    record AlreadyThere() implements Outcome {}

    /** This was loaded, and the next {@code dev} has nothing to do that it had not before. */
    record Add(Addition addition) implements Outcome {}

    /** Appended SQL does not do it: a person has to edit. */
    record ByHand(String reason) implements Outcome {}
  }

  /**
   * Tries it on the shadow.
   *
   * @param before what the migrations made so far
   * @param after what they make with the new one
   * @param name of the new migration
   * @param sql that leads from one to the other
   */
  Outcome find(Catalog before, Catalog after, String name, String sql) throws SQLException {
    Optional<SqlFiles> last = lastFiles();
    if (last.isEmpty()) {
      return new Outcome.ByHand("there is no schema file yet");
    }
    List<String> ahead;
    try (WantedSchema wanted = snapshots.wanted(project.schemaSources())) {
      if (leading(wanted, after).isEmpty()) {
        return new Outcome.AlreadyThere();
      }
      ahead = leading(wanted, before);
    }
    return tried(new Addition(last.get(), name, sql), ahead, after);
  }

  private Outcome tried(Addition addition, List<String> ahead, Catalog after) throws SQLException {
    List<SchemaSource> sources = new ArrayList<>(project.schemaSources());
    sources.replaceAll(source -> source.equals(addition.source()) ? addition : source);
    try (WantedSchema amended = snapshots.wanted(sources)) {
      List<String> left = leading(amended, after);
      return left.isEmpty() || left.equals(ahead)
          ? new Outcome.Add(addition)
          : new Outcome.ByHand("behind the schema it does not have the same effect");
    } catch (MigrateException e) {
      return new Outcome.ByHand("it does not load behind the schema");
    }
  }

  private List<String> leading(WantedSchema wanted, Catalog from) throws SQLException {
    return Transition.between(wanted.from(from), new SqlNames(snapshots.defaultSchema())).lines();
  }

  private Optional<SqlFiles> lastFiles() {
    return project.schemaSources().stream()
        .filter(SqlFiles.class::isInstance)
        .map(SqlFiles.class::cast)
        .filter(files -> Files.exists(files.path()))
        .reduce((first, second) -> second);
  }
}
