package io.github.migratemaven.maven;

import io.github.migratemaven.command.Prefetch;
import io.github.migratemaven.report.GoalResult;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Fetches PostgreSQL's programs (about 14 MB) and unpacks them into the user's cache, so that later
 * runs need no network.
 *
 * @since 0.1.0
 */
@Mojo(name = "prefetch", requiresProject = false, threadSafe = true)
public final class PrefetchMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.prefetch.skip", defaultValue = "false")
  private boolean skipPrefetch;

  /** Made by Maven. */
  @Inject
  public PrefetchMojo(
      RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    String here = new Prefetch(workplace(run), run.listener()).run();
    return GoalResult.of(List.of(here + " is here; no network is needed for it any more."));
  }

  @Override
  boolean isSkipped() {
    return skipPrefetch;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return false;
  }
}
