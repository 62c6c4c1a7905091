package io.github.migratemaven.maven;

import io.github.migratemaven.command.BuildServer;
import io.github.migratemaven.command.DevelopmentDaemon;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.DatabaseUrl;
import io.github.migratemaven.report.GoalResult;
import java.util.List;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Starts an embedded PostgreSQL. Bound to the lifecycle: an empty throw-away database for this
 * project, gone with the build; {@code migrate:deploy} of the same build works on it, and the
 * project properties {@code migrate.build.url} (JDBC), {@code migrate.build.user} and {@code
 * migrate.build.password} tell tests and generators where it is. Typed by hand: the development
 * database of this checkout, which then runs until {@code migrate:stop}.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "start",
    defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
    requiresProject = false,
    threadSafe = true)
public final class StartMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.start.skip", defaultValue = "false")
  private boolean skipStart;

  /** Made by Maven. */
  @Inject
  public StartMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    return switch (run.invocation()) {
      case BOUND_TO_LIFECYCLE -> startBuildDatabase(run);
      case TYPED_BY_HAND -> startDevelopmentDatabase(run);
    };
  }

  private GoalResult startDevelopmentDatabase(MavenRun run) {
    DevelopmentDaemon daemon = new DevelopmentDaemon(workplace(run), run.listener());
    DatabaseAddress address = daemon.start();
    return GoalResult.of(
            List.of(
                "The development database " + address + " runs until migrate:stop.",
                "Applications find it by " + run.shown(daemon.propertiesFile())))
        .next(List.of(NextStep.goal("Its URL with the password", "url")));
  }

  private GoalResult startBuildDatabase(MavenRun run) {
    BuildDatabases databases = run.buildDatabases();
    String url = databases.urlFor(run.project()).orElseGet(() -> newDatabase(run, databases));
    DatabaseAddress address = DatabaseUrl.parse(url);
    publish(address, run.project().getProperties());
    return GoalResult.of(List.of("Build database: " + address + ", gone with this build"));
  }

  private String newDatabase(MavenRun run, BuildDatabases databases) {
    BuildServer server = databases.server(() -> BuildServer.start(workplace(run), run.listener()));
    String url = DatabaseUrl.complete(server.database(run.project().getArtifactId()));
    databases.put(run.project(), url);
    return url;
  }

  private static void publish(DatabaseAddress address, Properties properties) {
    properties.setProperty("migrate.build.url", DatabaseUrl.jdbc(address));
    properties.setProperty("migrate.build.user", String.valueOf(address.user()));
    if (address.password() != null) {
      properties.setProperty("migrate.build.password", address.password().reveal());
    }
    properties.setProperty("migrate.build.database", address.database());
    properties.setProperty("migrate.build.authority", address.authority());
  }

  @Override
  boolean isSkipped() {
    return skipStart;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return run.invocation() == Invocation.BOUND_TO_LIFECYCLE;
  }
}
