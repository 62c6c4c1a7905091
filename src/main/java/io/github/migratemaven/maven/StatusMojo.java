package io.github.migratemaven.maven;

import io.github.migratemaven.command.Status;
import io.github.migratemaven.command.StatusRequest;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.GoalResult;
import io.github.migratemaven.report.StatusReport;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks that the migrations run on an empty database and lead to the schema, and, when there is a
 * database, that it has them all. Fails when something has to be done. Changes nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "status",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class StatusMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.status.skip", defaultValue = "false")
  private boolean skipStatus;

  /** Made by Maven. */
  @Inject
  public StatusMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    Selected selected = select(run, fallback(run.invocation())).orElse(null);
    StatusRequest request =
        new StatusRequest(judgedFiles(run), selected == null ? null : selected.target());
    return StatusReport.of(new Status(workplace(run), run.listener()).run(request));
  }

  private static Fallback fallback(Invocation invocation) {
    return switch (invocation) {
      case TYPED_BY_HAND -> Fallback.DEVELOPMENT_DATABASE;
      case BOUND_TO_LIFECYCLE -> Fallback.NO_DATABASE;
    };
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(Flag.INCLUDE, Flag.EXCLUDE, Flag.STRICT, Flag.CLAIM_SHADOW);
  }

  @Override
  boolean isSkipped() {
    return skipStatus;
  }
}
