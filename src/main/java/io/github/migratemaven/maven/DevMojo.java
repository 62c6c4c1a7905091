package io.github.migratemaven.maven;

import io.github.migratemaven.command.Dev;
import io.github.migratemaven.command.DevRequest;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.command.Target;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.DevReport;
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
 * Writes the migration that leads from the history to the schema, proves it, and runs it on the
 * development database. Typed by hand, with {@code -Dname=WORDS} for the migration's name, {@code
 * -DcreateOnly} to write the file and run nothing, {@code -DacceptDataLoss=ITEM,…|all}, {@code
 * -Dfill="table.column='value'"} for columns that become required, {@code
 * -Drename=users.biograpy:biography,…|none} for what has another name and what has not, {@code
 * -Ddrift=adopt|revert|reset} for a database that differs from the branch, {@code -Dredo=MIGRATION}
 * to write the last migration anew, and {@code -Dclaim=DATABASE} for a database that was not used
 * for development before.
 *
 * @since 0.1.0
 */
@Mojo(name = "dev", requiresProject = false, threadSafe = true)
public final class DevMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.dev.skip", defaultValue = "false")
  private boolean skipDev;

  /** Made by Maven. */
  @Inject
  public DevMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    return run.flags().isSet(Flag.CREATE_ONLY) ? createOnly(run) : onTheDatabase(run);
  }

  private GoalResult onTheDatabase(MavenRun run) {
    Target target = select(run, Fallback.DEVELOPMENT_DATABASE).orElseThrow().target();
    return DevReport.applied(result(run, request(run, target, false)), run.folder());
  }

  private GoalResult createOnly(MavenRun run) {
    getLog().info("Database: none is opened, since only the file is written");
    return DevReport.createdOnly(
        result(run, request(run, Target.development(), true)), run.folder());
  }

  private DevRequest request(MavenRun run, Target target, boolean createOnly) {
    return new DevRequest(
        judgedFiles(run),
        target,
        createOnly,
        run.flags().value(Flag.FILL).orElse(null),
        run.flags().value(Flag.CLAIM).orElse(null),
        run.flags().value(Flag.RENAME).orElse(null));
  }

  private DevResult result(MavenRun run, DevRequest request) {
    Dev dev = new Dev(workplace(run), Clock.systemUTC(), run.listener());
    return new DevDialog(dev, request, run.flags(), run.person(), getLog()).run();
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(
        Flag.NAME,
        Flag.CREATE_ONLY,
        Flag.ACCEPT_DATA_LOSS,
        Flag.FILL,
        Flag.DRIFT,
        Flag.REDO,
        Flag.FORCE_RESET,
        Flag.CLAIM,
        Flag.RENAME,
        Flag.INCLUDE,
        Flag.EXCLUDE,
        Flag.STRICT,
        Flag.CLAIM_SHADOW);
  }

  @Override
  boolean isSkipped() {
    return skipDev;
  }
}
