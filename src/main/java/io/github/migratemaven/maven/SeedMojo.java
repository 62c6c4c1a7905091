package io.github.migratemaven.maven;

import io.github.migratemaven.command.Permission;
import io.github.migratemaven.command.Seed;
import io.github.migratemaven.command.SeedOutcome;
import io.github.migratemaven.command.SeedRequest;
import io.github.migratemaven.command.SeedResult;
import io.github.migratemaven.command.Seeder;
import io.github.migratemaven.command.Target;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.GoalResult;
import io.github.migratemaven.report.SeedReport;
import java.nio.file.Files;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Fills a database with rows: runs SQL files, classes with a {@code main}, and programs, in the
 * order of {@code seeds}, up to the first that fails. It runs when it is asked for, never as a part
 * of another goal, and only on a database that has all migrations. Typed by hand it wants a
 * development database; {@code -Dclaim=DATABASE} says that one is.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "seed",
    defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
    requiresProject = false,
    threadSafe = true)
public final class SeedMojo extends AbstractMigrateMojo {

  private static final List<String> USUAL_SEEDS =
      List.of("src/main/database/seed.sql", "src/main/database/seed", "prisma/seed.sql");

  /**
   * What to run, in order. Each {@code <seed>} has either an {@code <sql>} file or folder, or a
   * {@code <mainClass>} of the project, its tests or its dependencies, or a {@code <command>}; the
   * last two may have {@code <arguments>}. They find the database by environment variables: {@code
   * MIGRATE_URL} (JDBC), {@code MIGRATE_USER}, {@code MIGRATE_PASSWORD}, {@code DATABASE_URL},
   * libpq's {@code PGHOST} and so on, and those of Spring Boot and Quarkus. Default: {@code
   * src/main/database/seed.sql}, or the folder {@code src/main/database/seed}, or {@code
   * prisma/seed.sql}.
   *
   * @since 0.1.0
   */
  @Parameter private List<SeedConfiguration> seeds = List.of();

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.seed.skip", defaultValue = "false")
  private boolean skipSeed;

  private final ProjectDependenciesResolver dependencies;

  /** Made by Maven. */
  @Inject
  public SeedMojo(
      RepositorySystem repositories,
      Prompter prompter,
      SettingsDecrypter decrypter,
      ProjectDependenciesResolver dependencies) {
    super(new MavenServices(repositories, prompter, decrypter));
    this.dependencies = dependencies;
  }

  @Override
  GoalResult run(MavenRun run) {
    List<SeedConfiguration> configured = configured(run);
    if (configured.isEmpty()) {
      return withoutSeeds(run);
    }
    Target target = select(run, Fallback.DEVELOPMENT_DATABASE).orElseThrow().target();
    SeedClassPath classPath = new SeedClassPath(dependencies, run.session(), run.project());
    List<Seeder> seeders =
        configured.stream().map(seed -> seed.toSeeder(run.folder(), classPath)).toList();
    return SeedReport.of(
        seeded(run, new SeedRequest(files(run), target, seeders, run.folder(), permission(run))));
  }

  private List<SeedConfiguration> configured(MavenRun run) {
    return seeds.isEmpty()
        ? USUAL_SEEDS.stream()
            .filter(place -> Files.exists(run.folder().resolve(place)))
            .limit(1)
            .map(SeedConfiguration::ofSql)
            .toList()
        : seeds;
  }

  private static Permission permission(MavenRun run) {
    return switch (run.invocation()) {
      case BOUND_TO_LIFECYCLE -> new Permission.OfThePom();
      case TYPED_BY_HAND -> new Permission.OfAPerson(run.flags().value(Flag.CLAIM).orElse(null));
    };
  }

  private SeedResult seeded(MavenRun run, SeedRequest request) {
    SeedOutcome outcome = new Seed(workplace(run), run.listener()).run(request);
    if (outcome instanceof SeedOutcome.Done done) {
      return done.result();
    }
    String database = ((SeedOutcome.Unclaimed) outcome).database();
    new Claim("seed", run.person(), getLog()).ask(database);
    return seeded(
        run,
        new SeedRequest(
            request.project(),
            request.target(),
            request.seeders(),
            request.folder(),
            new Permission.OfAPerson(database)));
  }

  private static GoalResult withoutSeeds(MavenRun run) {
    if (run.isAlone()) {
      throw nothingToSeedWith(run);
    }
    return GoalResult.of(List.of("Passed over: no seeds in " + run.folder()));
  }

  private static MigrateException nothingToSeedWith(MavenRun run) {
    Problem problem = Problem.of(ErrorCode.M470, "There is nothing to seed with.");
    for (String place : USUAL_SEEDS) {
      problem = problem.at("looked for " + run.folder().resolve(place));
    }
    return problem
        .state("Nothing was run.")
        .next(NextStep.text("Write the first", "INSERT INTO … ON CONFLICT DO NOTHING;"))
        .next(NextStep.text("Or say what seeds", "<seeds> in the plugin's <configuration>"))
        .raise();
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(Flag.CLAIM);
  }

  @Override
  boolean isSkipped() {
    return skipSeed;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return false;
  }
}
