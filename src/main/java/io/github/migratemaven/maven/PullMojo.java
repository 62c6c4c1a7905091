package io.github.migratemaven.maven;

import io.github.migratemaven.command.DriftPull;
import io.github.migratemaven.command.DriftPullRequest;
import io.github.migratemaven.command.Pull;
import io.github.migratemaven.command.PullRequest;
import io.github.migratemaven.command.Target;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.DriftPullReport;
import io.github.migratemaven.report.GoalResult;
import io.github.migratemaven.report.PullReport;
import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes the schema of a database as the project's source: one file of SQL, or one per object when
 * it has more than 50 tables. The files are loaded on a shadow and compared with the database
 * before they are written. The database is only read; a role that may read, and a replica, are
 * enough. With {@code -Ddrift -Dname=WORDS}, what was changed on it by hand becomes a migration and
 * a part of the schema instead.
 *
 * @since 0.1.0
 */
@Mojo(name = "pull", requiresProject = false, threadSafe = true)
public final class PullMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.pull.skip", defaultValue = "false")
  private boolean skipPull;

  /** Made by Maven. */
  @Inject
  public PullMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    Target target = select(run, Fallback.REFUSE).orElseThrow().target();
    return run.flags().isSet(Flag.PULL_DRIFT) ? drift(run, target) : whole(run, target);
  }

  private GoalResult drift(MavenRun run, Target target) {
    DriftPullRequest request =
        new DriftPullRequest(judgedFiles(run), target, run.flags().value(Flag.NAME).orElse(""));
    return DriftPullReport.of(
        new DriftPull(workplace(run), Clock.systemUTC(), run.listener()).run(request),
        run.folder());
  }

  private GoalResult whole(MavenRun run, Target target) {
    PullRequest request =
        new PullRequest(
            judgedFiles(run),
            target,
            pullPlace(run),
            run.flags().isSet(Flag.REPLACE),
            run.flags().isSet(Flag.ACCEPT_UNPROVEN));
    return PullReport.of(new Pull(workplace(run), run.listener()).run(request), run.folder());
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(
        Flag.PULL_DRIFT,
        Flag.NAME,
        Flag.REPLACE,
        Flag.ACCEPT_UNPROVEN,
        Flag.INCLUDE,
        Flag.EXCLUDE,
        Flag.STRICT,
        Flag.CLAIM_SHADOW);
  }

  @Override
  boolean isSkipped() {
    return skipPull;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return false;
  }
}
