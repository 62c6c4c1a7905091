package io.github.migratemaven.maven;

import io.github.migratemaven.embedded.BinarySource;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.report.CommandLine;
import java.io.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** One run of one goal in one project, as Maven tells it. */
final class MavenRun {

  /** Flags that mean the same to every goal and are therefore repeated in proposed commands. */
  private static final List<String> SHARED_FLAGS =
      List.of(
          "db",
          "migrate.db",
          "migrate.url",
          "migrate.serverId",
          "migrate.sources",
          "migrate.migrations",
          "migrate.schemas",
          "migrate.defaultSchema",
          "include",
          "migrate.include",
          "exclude",
          "migrate.exclude",
          "migrate.postgres",
          "migrate.postgresHome",
          "migrate.shadowUrl",
          "migrate.cacheDirectory",
          "migrate.outputDirectory");

  private final MavenServices services;
  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution execution;
  private final ProgressLine progress;
  private final LoggingListener listener;

  MavenRun(
      MavenServices services,
      MavenSession session,
      MavenProject project,
      MojoExecution execution,
      Log log) {
    this.services = services;
    this.session = session;
    this.project = project;
    this.execution = execution;
    this.progress = progressLine(log);
    this.listener = new LoggingListener(log, progress);
  }

  Invocation invocation() {
    return execution.getSource() == MojoExecution.Source.CLI
        ? Invocation.TYPED_BY_HAND
        : Invocation.BOUND_TO_LIFECYCLE;
  }

  Flags flags() {
    return Flags.of(invocation(), session.getUserProperties());
  }

  /** What was typed or exported and is not read, since this goal is bound to the lifecycle. */
  List<String> unread() {
    TreeSet<String> unread = new TreeSet<>();
    if (invocation() == Invocation.BOUND_TO_LIFECYCLE) {
      for (String name : List.of("migrate.url", "migrate.db")) {
        if (session.getUserProperties().containsKey(name)) {
          unread.add("-D" + name);
        }
      }
    }
    return List.copyOf(unread);
  }

  Person person() {
    return new Person(
        services.prompter(),
        Person.isPresent(
            session.getRequest().isInteractiveMode(), System.console() != null, System.getenv()));
  }

  Listener listener() {
    return listener;
  }

  void endProgress() {
    listener.done();
  }

  Credentials credentials() {
    return new SettingsCredentials(session.getSettings(), services.decrypter());
  }

  BinarySource binaries() {
    return new ResolvedBinaries(
        services.repositories(),
        session.getRepositorySession(),
        project.getRemotePluginRepositories(),
        listener);
  }

  BuildDatabases buildDatabases() {
    return BuildDatabases.of(session.getRepositorySession());
  }

  MavenProject project() {
    return project;
  }

  MavenSession session() {
    return session;
  }

  /** The folder that relative paths start from; without a POM, where Maven was called. */
  Path folder() {
    return project.getBasedir() == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }

  /** A path as a person names it from where Maven was called. */
  String shown(Path path) {
    Path here = Path.of(session.getExecutionRootDirectory());
    return (path.startsWith(here) ? here.relativize(path) : path).toString();
  }

  /**
   * Whether the goal runs in no other project of this call. Typed by hand it never does: Maven runs
   * a goal that needs no project once, in the folder it was called in.
   */
  boolean isAlone() {
    return invocation() == Invocation.TYPED_BY_HAND || session.getProjects().size() < 2;
  }

  /** The artifactIds of modules with a schema or migrations at the usual places. */
  List<String> modulesWithFiles() {
    return session.getProjects().stream()
        .filter(module -> module != project && module.getBasedir() != null)
        .filter(
            module -> !ProjectFiles.of(module.getBasedir().toPath(), List.of(), null).areMissing())
        .map(MavenProject::getArtifactId)
        .toList();
  }

  String goal() {
    return execution.getGoal();
  }

  /** The file name of this run's result, without folder. */
  String resultName() {
    String id = execution.getExecutionId();
    boolean plain = List.of("default", "default-cli", "default-" + goal()).contains(id);
    return plain ? goal() + ".json" : goal() + '-' + id + ".json";
  }

  /** Where results go by default; nowhere without a POM, whose target folder would be litter. */
  Optional<Path> resultFolder() {
    return project.getBasedir() == null
        ? Optional.empty()
        : Optional.of(Path.of(project.getBuild().getDirectory(), "migrate"));
  }

  /** How to type what comes after a success: on the same database, without this goal's flags. */
  CommandLine whatComesNext() {
    CommandLine again = commandLine(List.of());
    return new CommandLine(again.prefix(), again.options(), "", again.flags(), again.shared());
  }

  /** How to type this goal once more, with its flags and what is proposed. */
  CommandLine commandLine(List<Flag> shortFlags) {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    boolean inPom = project.getPlugin(plugin.getGroupId() + ':' + plugin.getArtifactId()) != null;
    List<String> all = new ArrayList<>(SHARED_FLAGS);
    shortFlags.forEach(flag -> all.add(flag.typed()));
    return new CommandLine(
        inPom ? plugin.getGoalPrefix() : plugin.getId(),
        session.getAllProjects().size() > 1
            ? List.of("-pl", ":" + project.getArtifactId())
            : List.of(),
        goal(),
        WithoutSecrets.of(flags().typedOf(all)),
        SHARED_FLAGS);
  }

  private ProgressLine progressLine(Log log) {
    Console console = System.console();
    boolean quiet =
        !session.getRequest().isInteractiveMode()
            || !log.isInfoEnabled()
            || session.isParallel()
            || "dumb".equals(System.getenv("TERM"));
    return console == null || quiet ? ProgressLine.nowhere() : ProgressLine.on(console.writer());
  }
}
