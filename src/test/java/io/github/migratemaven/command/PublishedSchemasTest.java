package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way from a running database to its next release, on schemas that others published. */
class PublishedSchemasTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "11, org/quartz/impl/jdbcjobstore/tables_postgres.sql",
    "20, org/flowable/common/db/create/flowable.postgres.create.common.sql",
    "9, org/flowable/idm/db/create/flowable.postgres.create.identity.sql",
    "6, org/springframework/batch/core/schema-postgresql.sql",
  })
  void a_database_is_pulled_baselined_changed_and_deployed(int tables, String resource) {
    try (TestDatabase production = TestDatabase.create();
        TestDatabase development = TestDatabase.create()) {
      Arrays.stream(resource.split("\\+"))
          .map(PublishedSchemasTest::sql)
          .forEach(production::execute);
      DevProject project = new DevProject(folder, production);
      DevProject there = new DevProject(folder, development);

      assertThat(diff(project, live(project), live(project)).isEmpty()).isTrue();
      BaselineResult baseline = baseline(project);
      assertThat(baseline.pulled().orElseThrow().tables()).isEqualTo(tables);
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

  private static String sql(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(
            PublishedSchemasTest.class.getClassLoader().getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
