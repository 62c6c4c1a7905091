package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;

class BuildDatabasesTest {

  @Test
  void a_build_remembers_one_database_per_project() {
    DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();
    BuildDatabases.of(session).put(project("a"), "postgresql://h/a");

    assertThat(BuildDatabases.of(session).urlFor(project("a"))).contains("postgresql://h/a");
    assertThat(BuildDatabases.of(session).urlFor(project("b"))).isEmpty();
  }

  @Test
  void another_build_knows_nothing_of_it() {
    BuildDatabases.of(new DefaultRepositorySystemSession()).put(project("a"), "postgresql://h/a");

    assertThat(BuildDatabases.of(new DefaultRepositorySystemSession()).urlFor(project("a")))
        .isEmpty();
  }

  private static MavenProject project(String artifactId) {
    Model model = new Model();
    model.setGroupId("g");
    model.setArtifactId(artifactId);
    return new MavenProject(model);
  }
}
