package io.github.migratemaven.maven;

import io.github.migratemaven.command.Project;
import io.github.migratemaven.command.SchemaDiff;
import io.github.migratemaven.command.SchemaDiffRequest;
import io.github.migratemaven.command.SchemaDiffResult;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.DiffReport;
import io.github.migratemaven.report.GoalResult;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Shows what leads from one state of a schema to another: {@code -Dfrom=STATE -Dto=STATE}, each
 * {@code empty}, {@code schema[:PATH]}, {@code migrations[:FOLDER]} or {@code database[:URL|ID]}.
 * Prints a summary; with {@code -Dscript} the SQL, alone when called with {@code -q}; with {@code
 * -Doutput=FILE} either goes into a file. {@code -DexitCode} fails the build on a difference. Only
 * reads, whatever it compares.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractMigrateMojo {

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.diff.skip", defaultValue = "false")
  private boolean skipDiff;

  /** Made by Maven. */
  @Inject
  public DiffMojo(RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    Project files = judgedFiles(run);
    StateSelection states =
        new StateSelection(
            run.folder(), files, selection(run, Fallback.DEVELOPMENT_DATABASE), run::shown);
    NamedState from = states.choose(Flag.FROM, run.flags().value(Flag.FROM));
    NamedState to = states.choose(Flag.TO, run.flags().value(Flag.TO));
    getLog().info("From: " + from.words());
    getLog().info("To:   " + to.words());
    SchemaDiffResult result =
        new SchemaDiff(workplace(run), run.listener())
            .run(new SchemaDiffRequest(files, from.state(), to.state()));
    GoalResult told = told(run, result).with(DiffReport.facts(result, from.words(), to.words()));
    return run.flags().isSet(Flag.EXIT_CODE) && !result.isEmpty()
        ? told.failing(DiffReport.differs(from.words(), to.words()))
        : told;
  }

  private GoalResult told(MavenRun run, SchemaDiffResult result) {
    Optional<OutputFile> file =
        run.flags().value(Flag.OUTPUT).map(name -> OutputFile.of(run.folder(), name));
    if (file.isPresent()) {
      file.get().write(text(run, result));
      return GoalResult.of(List.of("Written  " + run.shown(file.get().path())));
    }
    if (!run.flags().isSet(Flag.SCRIPT)) {
      return GoalResult.of(DiffReport.summary(result));
    }
    // Standard output, as a script wants it: the log is silent with -q.
    System.out.print(DiffReport.script(result));
    System.out.flush();
    return GoalResult.of(List.of());
  }

  private static String text(MavenRun run, SchemaDiffResult result) {
    return run.flags().isSet(Flag.SCRIPT)
        ? DiffReport.script(result)
        : String.join("\n", DiffReport.summary(result)) + "\n";
  }

  @Override
  GoalResult failed(Problem problem) {
    return super.failed(problem).with(DiffReport.factsOfError());
  }

  @Override
  List<Flag> shortFlags() {
    return List.of(
        Flag.FROM,
        Flag.TO,
        Flag.SCRIPT,
        Flag.OUTPUT,
        Flag.EXIT_CODE,
        Flag.INCLUDE,
        Flag.EXCLUDE,
        Flag.STRICT,
        Flag.CLAIM_SHADOW);
  }

  @Override
  boolean isSkipped() {
    return skipDiff;
  }

  @Override
  boolean needsFiles(MavenRun run) {
    return false;
  }
}
