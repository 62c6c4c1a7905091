package io.github.migratemaven.maven;

import io.github.migratemaven.command.Deploy;
import io.github.migratemaven.command.DeployRequest;
import io.github.migratemaven.command.HistoryPolicies;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.DeployReport;
import io.github.migratemaven.report.GoalResult;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Applies the pending migrations to a database, each in a transaction where PostgreSQL allows it.
 * It never drops a database, never resets, never compares schemas. Bound to the lifecycle it works
 * on the database that the POM names or that {@code migrate:start} made in the same build, and
 * reads neither the environment nor the command line.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "deploy",
    defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
    requiresProject = false,
    threadSafe = true)
public final class DeployMojo extends AbstractMigrateMojo {

  /**
   * What to do about applied migrations whose script changed: {@code ignore}, {@code warn} or
   * {@code fail}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.edited", defaultValue = "warn")
  private String edited;

  /**
   * What to do about applied migrations that are not in the directory: {@code ignore}, {@code warn}
   * or {@code fail}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.missing", defaultValue = "warn")
  private String missing;

  /**
   * What to do about pending migrations that sort before an applied one: {@code ignore}, {@code
   * warn} or {@code fail}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.outOfOrder", defaultValue = "warn")
  private String outOfOrder;

  /**
   * How many seconds to wait while another deploy holds the migration lock.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.lockWait", defaultValue = "60")
  private int lockWait;

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.deploy.skip", defaultValue = "false")
  private boolean skipDeploy;

  /** Made by Maven. */
  @Inject
  public DeployMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    Selected selected = select(run, Fallback.REFUSE).orElseThrow();
    DeployRequest request =
        new DeployRequest(
            files(run),
            selected.target(),
            HistoryPolicies.parse(edited, missing, outOfOrder),
            run.flags().isSet(Flag.CREATE_DATABASE),
            Duration.ofSeconds(lockWait),
            pinnedMajor(),
            run.flags().value(Flag.BASELINE).orElse(null));
    return DeployReport.of(
        new Deploy(workplace(run), Clock.systemUTC(), run.listener()).run(request));
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(Flag.CREATE_DATABASE, Flag.BASELINE);
  }

  @Override
  boolean isSkipped() {
    return skipDeploy;
  }
}
