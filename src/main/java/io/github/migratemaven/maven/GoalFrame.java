package io.github.migratemaven.maven;

import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.report.CommandLine;
import io.github.migratemaven.report.GoalResult;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The frame in which each goal runs: skipped or not, its end told to people, to programs and to
 * Maven.
 */
abstract class GoalFrame extends AbstractMojo {

  /**
   * Where each goal writes its result as JSON. Default: {@code migrate} in the build folder; none
   * without a POM.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * Leaves out all goals of this plugin.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution mojoExecution;

  private static final String OUR_BUG =
      "\n\nThis is a mistake in migrate-maven-plugin. Please report it with the output of the same"
          + " command and -e\n";

  private final MavenServices services;

  GoalFrame(MavenServices services) {
    this.services = services;
  }

  /** Does the goal's work and tells what came of it. */
  abstract GoalResult run(MavenRun run);

  /** What is told when the work ended with a problem. */
  GoalResult failed(Problem problem) {
    return GoalResult.failure(problem);
  }

  /** Whether this goal alone is left out. */
  abstract boolean isSkipped();

  /** Whether there is nothing here that the goal is about; says so itself. */
  abstract boolean passesOver(MavenRun run);

  /** The database that the goal chose, if it has chosen one. */
  abstract Optional<Selected> workedOn();

  /** The flags that the goal understands when typed by hand, beside those that name a database. */
  List<Flag> shortFlags() {
    return List.of();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    MavenRun run = new MavenRun(services, session, project, mojoExecution, getLog());
    if (skip || isSkipped()) {
      getLog().info("Skipped: migrate:" + run.goal());
      return;
    }
    try {
      if (!passesOver(run)) {
        end(run, run(run));
      }
    } catch (MigrateException e) {
      getLog().debug(e);
      end(run, failed(e.problem()));
    } catch (RuntimeException e) {
      run.endProgress();
      throw new MojoExecutionException(OUR_BUG, e);
    }
  }

  private void end(MavenRun run, GoalResult result)
      throws MojoExecutionException, MojoFailureException {
    run.endProgress();
    CommandLine commandLine =
        result.problem().isPresent() ? run.commandLine(shortFlags()) : run.whatComesNext();
    result.console(commandLine).forEach(getLog()::info);
    resultFile(run).ifPresent(file -> file.write(result.json(about(run), commandLine), getLog()));
    if (result.problem().isPresent()) {
      Failure.raise(result.problem().get(), commandLine);
    }
  }

  private Optional<ResultFile> resultFile(MavenRun run) {
    return Optional.ofNullable(path(outputDirectory))
        .or(run::resultFolder)
        .map(folder -> new ResultFile(folder.resolve(run.resultName())));
  }

  private Map<String, String> about(MavenRun run) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("goal", run.goal());
    about.put("execution", mojoExecution.getExecutionId());
    about.put("project", project.getArtifactId());
    workedOn()
        .ifPresent(
            database -> {
              about.put("database", database.name());
              about.put("databaseNamedBy", database.origin());
            });
    return about;
  }

  static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath().toAbsolutePath();
  }
}
