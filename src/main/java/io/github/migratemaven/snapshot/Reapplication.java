package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.introspect.Recreated;
import io.github.migratemaven.postgres.SqlStates;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.script.SqlFailure;
import io.github.migratemaven.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a history can run where its schemas and extensions are there already. Not asked of the
 * text but of PostgreSQL: it is replayed over them, and what it stumbles over has to go first.
 */
final class Reapplication {

  private final Snapshots snapshots;
  private final List<Migration> migrations;
  private final Catalog history;
  private final Set<String> schemas = new TreeSet<>();
  private final List<Extension> extensions;

  Reapplication(Snapshots snapshots, List<Migration> migrations, Catalog history) {
    this.snapshots = snapshots;
    this.migrations = migrations;
    this.history = history;
    this.extensions = new ArrayList<>(history.extensions());
    history.namespaces().stream().map(Namespace::name).forEach(schemas::add);
    // These are there in a new database, too.
    schemas.remove(snapshots.defaultSchema());
    schemas.remove("public");
  }

  /** What the history can only create anew. */
  Recreated recreated() throws SQLException {
    Set<String> allSchemas = new TreeSet<>(schemas);
    Set<String> allExtensions = names(extensions);
    boolean runs = runsOverWhatIsThere();
    while (!runs) {
      runs = runsOverWhatIsThere();
    }
    allSchemas.removeAll(schemas);
    allExtensions.removeAll(names(extensions));
    return new Recreated(allSchemas, allExtensions, Recreated.beyondSchemas(history));
  }

  private static Set<String> names(List<Extension> extensions) {
    return extensions.stream().map(Extension::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean runsOverWhatIsThere() throws SQLException {
    if (schemas.isEmpty() && extensions.isEmpty()) {
      return true;
    }
    try (ShadowDatabase database = snapshots.scratch()) {
      prepare(database.connection());
      snapshots.replay(database.connection(), migrations);
      return true;
    } catch (MigrateException e) {
      if (!(e.getCause() instanceof ScriptFailure failure)) {
        throw e;
      }
      takeAway(failure.failure());
      return false;
    }
  }

  private void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String schema : schemas) {
        statement.execute("CREATE SCHEMA IF NOT EXISTS " + SqlNames.quoted(schema));
      }
      for (Extension extension : extensions) {
        statement.execute(
            "CREATE EXTENSION IF NOT EXISTS "
                + SqlNames.quoted(extension.name())
                + " SCHEMA "
                + SqlNames.quoted(extension.schema())
                + " CASCADE");
      }
    }
  }

  /** What the server's message names; all of it where that cannot be told. */
  private void takeAway(SqlFailure failure) {
    boolean told =
        switch (failure.sqlState()) {
          case SqlStates.DUPLICATE_SCHEMA ->
              schemas.removeIf(name -> names(failure, name))
                  | extensions.removeIf(extension -> names(failure, extension.schema()));
          case SqlStates.DUPLICATE_OBJECT ->
              extensions.removeIf(extension -> names(failure, extension.name()));
          default -> false;
        };
    if (!told) {
      schemas.clear();
      extensions.clear();
    }
  }

  private static boolean names(SqlFailure failure, String name) {
    return failure.message().contains('"' + name + '"');
  }
}
