package io.github.migratemaven.maven;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/**
 * The class path of a project, resolved when somebody asks: a goal that declared it would have
 * Maven resolve, and want compiled, what a seed of plain SQL does not need.
 */
final class SeedClassPath {

  private static final Set<String> RUN_TIME = Set.of("compile", "runtime");
  private static final Set<String> TEST =
      Set.of("compile", "runtime", "provided", "system", "test");

  private final ProjectDependenciesResolver resolver;
  private final MavenSession session;
  private final MavenProject project;

  SeedClassPath(ProjectDependenciesResolver resolver, MavenSession session, MavenProject project) {
    this.resolver = resolver;
    this.session = session;
    this.project = project;
  }

  /**
   * The test class path for a class of the project's tests, the one of the running application for
   * any other.
   *
   * @throws MigrateException M473 when it has no such class, M476 when dependencies are missing
   */
  List<Path> of(String mainClass) {
    Path tests = Path.of(project.getBuild().getTestOutputDirectory());
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    List<Path> all = new ArrayList<>();
    boolean isOfTests = holds(tests, mainClass);
    if (isOfTests) {
      all.add(tests);
    }
    all.add(classes);
    all.addAll(dependencies(isOfTests ? TEST : RUN_TIME));
    if (all.stream().noneMatch(element -> holds(element, mainClass))) {
      throw missing(mainClass);
    }
    return all;
  }

  private List<Path> dependencies(Set<String> scopes) {
    try {
      return resolver
          .resolve(
              new DefaultDependencyResolutionRequest(project, session.getRepositorySession())
                  .setResolutionFilter(
                      (node, parents) ->
                          node.getDependency() == null
                              || scopes.contains(node.getDependency().getScope())))
          .getDependencies()
          .stream()
          .filter(dependency -> scopes.contains(dependency.getScope()))
          .map(Dependency::getArtifact)
          .map(artifact -> artifact.getFile())
          .map(File::toPath)
          .toList();
    } catch (DependencyResolutionException e) {
      throw Problem.of(
              ErrorCode.M476, "The dependencies of " + project.getArtifactId() + " cannot be had.")
          .at(String.valueOf(e.getMessage()).lines().toList())
          .state("Nothing was run.")
          .next(NextStep.text("See what is missing", "mvn dependency:tree"))
          .raise(e);
    }
  }

  private static boolean holds(Path element, String mainClass) {
    String entry = mainClass.replace('.', '/') + ".class";
    if (Files.isDirectory(element)) {
      return Files.exists(element.resolve(entry));
    }
    try (ZipFile jar = new ZipFile(element.toFile())) {
      return jar.getEntry(entry) != null;
    } catch (IOException e) {
      // Not there yet, or no jar at all: no class in either case.
      return false;
    }
  }

  private MigrateException missing(String mainClass) {
    return Problem.of(
            ErrorCode.M473,
            "Class "
                + mainClass
                + " of a <seed> is neither in the project's classes nor in its tests nor in a"
                + " dependency.")
        .at("looked in " + project.getBuild().getOutputDirectory())
        .at("and in    " + project.getBuild().getTestOutputDirectory())
        .state("Nothing was run.")
        .next(NextStep.text("If it is not compiled", "mvn test-compile migrate:seed"))
        .next(NextStep.text("If its name is wrong", "<mainClass> takes it with its package"))
        .raise();
  }
}
