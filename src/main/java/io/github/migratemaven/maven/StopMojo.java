package io.github.migratemaven.maven;

import io.github.migratemaven.command.DevelopmentDaemon;
import io.github.migratemaven.report.GoalResult;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Stops the development database that {@code migrate:start} started by hand; its data stay. The
 * throw-away database of a build needs no stop: it ends with the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "stop", requiresProject = false, threadSafe = true)
public final class StopMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.stop.skip", defaultValue = "false")
  private boolean skipStop;

  /** Made by Maven. */
  @Inject
  public StopMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    boolean ran = new DevelopmentDaemon(workplace(run), run.listener()).stop();
    return GoalResult.of(
        List.of(
            ran
                ? "The development database is stopped; its data are kept."
                : "The development database does not run."));
  }

  @Override
  boolean isSkipped() {
    return skipStop;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return false;
  }
}
