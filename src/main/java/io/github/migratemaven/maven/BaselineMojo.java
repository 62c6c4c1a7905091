package io.github.migratemaven.maven;

import io.github.migratemaven.command.Baseline;
import io.github.migratemaven.command.BaselineRequest;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.BaselineReport;
import io.github.migratemaven.report.GoalResult;
import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Makes a running database the beginning of a history: its schema becomes the project's when that
 * has none, {@code 0_init/migration.sql} describes it, and that migration is recorded as applied in
 * the database. Nothing is executed there but the ledger's own row. {@code migrate:deploy
 * -Dbaseline=0_init} then records it once on each further database.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.baseline.skip", defaultValue = "false")
  private boolean skipBaseline;

  /** Made by Maven. */
  @Inject
  public BaselineMojo(
      RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    Selected selected = select(run, Fallback.REFUSE).orElseThrow();
    BaselineRequest request =
        new BaselineRequest(
            judgedFiles(run),
            selected.target(),
            pullPlace(run),
            run.flags().isSet(Flag.ACCEPT_UNPROVEN));
    return BaselineReport.of(
        new Baseline(workplace(run), Clock.systemUTC(), run.listener()).run(request), run.folder());
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(
        Flag.ACCEPT_UNPROVEN, Flag.INCLUDE, Flag.EXCLUDE, Flag.STRICT, Flag.CLAIM_SHADOW);
  }

  @Override
  boolean isSkipped() {
    return skipBaseline;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return false;
  }
}
