package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.PublishedSchema;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way from a running database to its next release, on schemas that others published. */
class PublishedSchemasTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void a_database_is_pulled_baselined_changed_and_deployed(PublishedSchema published) {
    try (TestDatabase production = TestDatabase.create();
        TestDatabase development = TestDatabase.create()) {
      production.execute(published.sql());
      DevProject project = new DevProject(folder, production);
      DevProject there = new DevProject(folder, development);

      assertThat(diff(project, live(project), live(project)).isEmpty()).isTrue();
      BaselineResult baseline = baseline(project);
      assertThat(baseline.pulled().orElseThrow().tables()).isEqualTo(published.tables());
      assertThat(baseline.unproven()).isEmpty();
      String pulled = project.text("schema.sql");
      assertThat(diff(project, sources(project), live(project)).isEmpty()).isTrue();
      pull(project);
      assertThat(project.text("schema.sql")).isEqualTo(pulled);

      project.schema(pulled + "CREATE TABLE ours (id integer PRIMARY KEY, note text);\n");
      assertThat(there.dev("ours").written()).hasSize(1);
      assertThat(project.deploy().applied()).hasSize(1);
      assertThat(status(project).isGreen()).isTrue();
      assertThat(diff(project, live(project), live(there)).isEmpty()).isTrue();
    }
  }

  private static BaselineResult baseline(DevProject project) {
    return new Baseline(project.workplace(), Clock.systemUTC(), Listener.none())
        .run(new BaselineRequest(project.project(), project.target(), place(project), false));
  }

  private static void pull(DevProject project) {
    new Pull(project.workplace(), Listener.none())
        .run(new PullRequest(project.project(), project.target(), place(project), true, false));
  }

  private static PullPlace place(DevProject project) {
    return new PullPlace(project.path("schema.sql"), null);
  }

  private static StatusResult status(DevProject project) {
    return new Status(project.workplace(), Listener.none())
        .run(new StatusRequest(project.project(), project.target()));
  }

  private static SchemaDiffResult diff(DevProject project, SchemaState from, SchemaState to) {
    return new SchemaDiff(project.workplace(), Listener.none())
        .run(new SchemaDiffRequest(project.project(), from, to));
  }

  private static SchemaState live(DevProject project) {
    return new SchemaState.Database(project.target());
  }

  private static SchemaState sources(DevProject project) {
    return new SchemaState.Sources(project.project().sources());
  }
}
