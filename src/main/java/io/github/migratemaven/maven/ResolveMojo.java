package io.github.migratemaven.maven;

import io.github.migratemaven.command.Resolve;
import io.github.migratemaven.command.ResolveRequest;
import io.github.migratemaven.command.Verdict;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.report.GoalResult;
import io.github.migratemaven.report.ResolveReport;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.eclipse.aether.RepositorySystem;

/**
 * Stores in the ledger what a person knows about a migration, by one of {@code -Dapplied=NAME},
 * {@code -DrolledBack=NAME}, {@code -Dedited=NAME} and {@code -Dmissing=NAME}. It never runs a
 * migration and never looks at the schema; it says which rows it changed.
 *
 * @since 0.1.0
 */
@Mojo(name = "resolve", requiresProject = false, threadSafe = true)
public final class ResolveMojo extends AbstractMigrateMojo {

  private static final Map<Flag, Verdict> FLAGS =
      new EnumMap<>(
          Map.of(
              Flag.APPLIED, Verdict.APPLIED,
              Flag.ROLLED_BACK, Verdict.ROLLED_BACK,
              Flag.EDITED, Verdict.EDITED,
              Flag.MISSING, Verdict.MISSING));

  /**
   * Leaves out this goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "migrate.resolve.skip", defaultValue = "false")
  private boolean skipResolve;

  /** Made by Maven. */
  @Inject
  public ResolveMojo(
      RepositorySystem repositories, Prompter prompter, SettingsDecrypter decrypter) {
    super(new MavenServices(repositories, prompter, decrypter));
  }

  @Override
  GoalResult run(MavenRun run) {
    Map.Entry<Flag, Verdict> said = theOne(run.flags());
    Selected selected = select(run, Fallback.DEVELOPMENT_DATABASE).orElseThrow();
    ResolveRequest request =
        new ResolveRequest(
            files(run),
            selected.target(),
            said.getValue(),
            run.flags().value(said.getKey()).orElseThrow());
    return ResolveReport.of(
        new Resolve(workplace(run), Clock.systemUTC(), run.listener()).run(request));
  }

  private static Map.Entry<Flag, Verdict> theOne(Flags flags) {
    List<Map.Entry<Flag, Verdict>> given =
        FLAGS.entrySet().stream().filter(entry -> flags.value(entry.getKey()).isPresent()).toList();
    if (given.size() != 1) {
      throw Problem.of(ErrorCode.M511, "Say one thing about one migration.")
          .state("Nothing was changed.")
          .next(NextStep.goal("It is in the database", "resolve", "applied=NAME"))
          .next(NextStep.goal("It is not", "resolve", "rolledBack=NAME"))
          .next(NextStep.goal("Its edit makes no difference", "resolve", "edited=NAME"))
          .next(NextStep.goal("Its folder is gone for good", "resolve", "missing=NAME"))
          .raise();
    }
    return given.get(0);
  }

  @Override
  List<Flag> shortFlags() {
    return List.copyOf(FLAGS.keySet());
  }

  @Override
  boolean isSkipped() {
    return skipResolve;
  }
}
