package io.github.migratemaven.maven;

import io.github.migratemaven.command.DevelopmentDaemon;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.report.GoalResult;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Prints the URL of this checkout's development database, with user and password, and nothing else
 * when called as {@code mvn -q migrate:url}.
 *
 * @since 0.1.0
 */
@Mojo(name = "url", requiresProject = false, threadSafe = true)
public final class UrlMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.url.skip", defaultValue = "false")
  private boolean skipUrl;

  /** Made by Maven. */
  @Inject
  public UrlMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    DevelopmentDaemon daemon = new DevelopmentDaemon(workplace(run), run.listener());
    // Standard output, as a script wants it: the log is silent with -q.
    System.out.println(daemon.url().orElseThrow(UrlMojo::none));
    return GoalResult.of(
        daemon.isRunning()
            ? List.of()
            : List.of("It does not run now; migrate:start lets it run until migrate:stop."));
  }

  private static MigrateException none() {
    return Problem.of(ErrorCode.M514, "There is no development database in this checkout yet.")
        .next(NextStep.goal("Make it and let it run", "start"))
        .next(NextStep.goal("Make it and bring it to the schema", "dev"))
        .raise();
  }

  @Override
  boolean isSkipped() {
    return skipUrl;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return false;
  }
}
