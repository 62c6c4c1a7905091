package io.github.migratemaven.maven;

import io.github.migratemaven.command.Project;
import io.github.migratemaven.command.PullPlace;
import io.github.migratemaven.command.Workplace;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that goals share, and what they mean. */
abstract class AbstractMigrateMojo extends GoalFrame {

  /**
   * The wanted schema: SQL files, or folders of them which load by path. Relative paths start at
   * the project's folder. Default: {@code src/main/database/schema.sql}, or the folder {@code
   * src/main/database/schema}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.sources")
  private List<String> sources = List.of();

  /**
   * The migrations directory. Default: {@code src/main/database/migrations}, or {@code
   * prisma/migrations} when that exists.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.migrations")
  private @Nullable String migrations;

  /**
   * The PostgreSQL schemas that are managed; all others are neither read, compared nor changed.
   * Default: the default schema and those that the migrations or the sources create.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.schemas")
  private List<String> schemas = List.of();

  /**
   * The schema that a name without a schema means. Default: what the database URL names as {@code
   * schema} or {@code currentSchema}, else {@code public}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.defaultSchema")
  private @Nullable String defaultSchema;

  /**
   * Patterns of the objects that are managed; all others are left alone. Written like those of
   * {@code exclude}. Default: everything in the managed schemas.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.include")
  private List<String> include = List.of();

  /**
   * Patterns of objects to leave alone, even if they are included: tables, views and sequences such
   * as {@code tmp_*} or {@code audit.*}, another kind such as {@code function:tmp_*}, or {@code
   * schema:legacy} with all that is in it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.exclude")
  private List<String> exclude = List.of();

  /**
   * Whether what the managed schemas hold and cannot be written yet is an error that names it,
   * instead of a note. Read by {@code dev}, {@code diff}, {@code status}, {@code pull} and {@code
   * baseline}; typed by hand {@code -Dstrict} will do.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.strict", defaultValue = "false")
  private boolean strict;

  /**
   * Whether owners, grants and default privileges are a part of the schema. Without it they are
   * left as they are, and given back to what has to be made again. Roles are named only, never made
   * or dropped.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.privileges", defaultValue = "false")
  private boolean privileges;

  /**
   * The URL of the database: {@code postgresql://host/database} or {@code
   * jdbc:postgresql://host/database}. It has no {@code -D} here on purpose: a goal bound to the
   * lifecycle reads what the POM says and nothing else. For a goal typed by hand, {@code
   * -Dmigrate.url} wins over it.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable String url;

  /**
   * The {@code <server>} of settings.xml with user and password for {@code url}; the password may
   * be encrypted.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable String serverId;

  /**
   * The id of the one of {@code databases} to work on; for goals typed by hand {@code -Ddb} wins
   * over it.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable String database;

  /**
   * Databases to choose from with {@code -Ddb=ID}. Each has an {@code <id>}, a {@code <url>} or the
   * {@code <urlEnv>} that holds it, and may have a {@code <serverId>}, a {@code <role>} to work as,
   * and a {@code <passwordCommand>} whose first line of output is the password.
   *
   * @since 0.1.0
   */
  @Parameter private List<DatabaseConfiguration> databases = List.of();

  /**
   * The PostgreSQL of shadow and embedded servers: a major version from 14 to 18, or one exact
   * version of the binaries such as {@code 16.10.0}. Pin the one that production runs. Default: the
   * newest.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.postgres")
  private @Nullable String postgres;

  /**
   * An installed PostgreSQL, such as {@code /usr/lib/postgresql/16}, to use instead of the programs
   * from Maven's repositories.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.postgresHome")
  private @Nullable File postgresHome;

  /**
   * An empty database of your own to use as the shadow instead of an embedded server. Everything in
   * it is removed. It takes the spellings of {@code url}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.shadowUrl")
  private @Nullable String shadowUrl;

  /**
   * Where PostgreSQL's programs and the shadow's clusters are kept. Default: the user's cache
   * folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.cacheDirectory")
  private @Nullable File cacheDirectory;

  private @Nullable Selected selected;

  AbstractMigrateMojo(MavenServices services) {
    super(services);
  }

  /**
   * Whether the goal is about the project's files, so that a module without them is passed over.
   */
  boolean needsFiles(MavenRun run) {
    return true;
  }

  @Override
  final boolean passesOver(MavenRun run) {
    ProjectFiles files = projectFiles(run);
    if (!needsFiles(run) || !files.areMissing()) {
      return false;
    }
    if (run.isAlone()) {
      throw nothingHere(run, files);
    }
    getLog().info("Passed over: no schema and no migrations in " + run.folder());
    return true;
  }

  @Override
  final Optional<Selected> workedOn() {
    return Optional.ofNullable(selected);
  }

  /** The project's files and what they manage. */
  final Project files(MavenRun run) {
    ProjectFiles files = projectFiles(run);
    Project project =
        new Project(files.sources(), files.migrations(), defaultSchema, schemas)
            .selecting(included(run.flags()), excluded(run.flags()));
    return privileges ? project.withPrivileges() : project;
  }

  /** What is typed is said instead of what the POM says. */
  private List<String> included(Flags flags) {
    List<String> typed = flags.values(Flag.INCLUDE);
    return typed.isEmpty() ? include : typed;
  }

  /** What is typed is said beside what the POM says, so that nothing of that is touched. */
  private List<String> excluded(Flags flags) {
    return Stream.concat(exclude.stream(), flags.values(Flag.EXCLUDE).stream()).distinct().toList();
  }

  /** The same where schemas are read to be compared or written. */
  final Project judgedFiles(MavenRun run) {
    return strict || run.flags().isSet(Flag.STRICT) ? files(run).strict() : files(run);
  }

  /** What the engine may use on this machine. */
  final Workplace workplace(MavenRun run) {
    return new Workplace(
        run.folder(),
        path(cacheDirectory),
        run.binaries(),
        path(postgresHome),
        postgres,
        shadowUrl,
        run.flags().value(Flag.CLAIM_SHADOW).orElse(null));
  }

  /** The pinned major version of PostgreSQL, or 0. */
  final int pinnedMajor() {
    return postgres == null || !postgres.matches("\\d{2}(\\..*)?")
        ? 0
        : Integer.parseInt(postgres.substring(0, 2));
  }

  /** The database to work on, told in one line; nothing when the goal can do without. */
  final Optional<Selected> select(MavenRun run, SelectionInput.Fallback fallback) {
    Optional<Selected> chosen = selection(run, fallback).choose();
    chosen.map(Selected::line).ifPresent(getLog()::info);
    selected = chosen.orElse(null);
    return chosen;
  }

  /** How a database is chosen here. */
  final DatabaseSelection selection(MavenRun run, SelectionInput.Fallback fallback) {
    for (String unread : run.unread()) {
      getLog().warn(unread + " is not read by a goal that is bound to the lifecycle.");
    }
    SelectionInput input =
        new SelectionInput(
            run.goal(),
            run.invocation(),
            run.flags(),
            new NamedDatabase(database == null ? "" : database, url, null, serverId, null, null),
            databases.stream().map(DatabaseConfiguration::toNamed).toList(),
            System.getenv(),
            run.buildDatabases().urlFor(run.project()),
            fallback);
    return new DatabaseSelection(input, run.credentials());
  }

  private static MigrateException nothingHere(MavenRun run, ProjectFiles files) {
    Problem problem =
        Problem.of(ErrorCode.M508, "There is no schema and no migrations directory here.")
            .at("looked for " + files.sources().get(0))
            .at("and for    " + files.migrations());
    for (String module : run.modulesWithFiles()) {
      problem =
          problem.next(
              NextStep.text("In " + module, "mvn -pl :" + module + " migrate:" + run.goal()));
    }
    return problem
        .next(NextStep.text("Begin", "write CREATE TABLE statements into the first"))
        .next(NextStep.text("Or say where they are", "<sources> and <migrations> in the POM"))
        .raise();
  }

  /** Where a schema may be written. */
  final PullPlace pullPlace(MavenRun run) {
    return ProjectFiles.pullPlace(run.folder(), sources);
  }

  private ProjectFiles projectFiles(MavenRun run) {
    return ProjectFiles.of(run.folder(), sources, migrations);
  }
}
