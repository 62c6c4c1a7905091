package io.github.migratemaven.maven;

import io.github.migratemaven.command.Reset;
import io.github.migratemaven.command.ResetRequest;
import io.github.migratemaven.command.Target;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.GoalResult;
import io.github.migratemaven.report.ResetReport;
import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Drops everything in the managed schemas of a development database, and runs all migrations again.
 * The schemas stay, with the rights and default privileges on them, and so do extensions. Without a
 * terminal it takes {@code -Dforce=DATABASE}, the name of the database; {@code -Dclaim=DATABASE}
 * for one that was not used for development before. It does not seed.
 *
 * @since 0.1.0
 */
@Mojo(name = "reset", requiresProject = false, threadSafe = true)
public final class ResetMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.reset.skip", defaultValue = "false")
  private boolean skipReset;

  /** Made by Maven. */
  @Inject
  public ResetMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    Target target = select(run, Fallback.DEVELOPMENT_DATABASE).orElseThrow().target();
    ResetRequest request =
        new ResetRequest(files(run), target, run.flags().value(Flag.CLAIM).orElse(null));
    Reset reset = new Reset(workplace(run), Clock.systemUTC(), run.listener());
    return ResetReport.of(
        new ResetDialog(reset, request, run.flags(), run.person(), getLog()).run());
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(Flag.FORCE_RESET, Flag.INCLUDE, Flag.EXCLUDE, Flag.CLAIM, Flag.CLAIM_SHADOW);
  }

  @Override
  boolean isSkipped() {
    return skipReset;
  }
}
