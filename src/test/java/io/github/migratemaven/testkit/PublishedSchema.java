package io.github.migratemaven.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** DDL for PostgreSQL that others ship in their jars: schemas that we did not write. */
public enum PublishedSchema {
  QUARTZ(11, "org/quartz/impl/jdbcjobstore/tables_postgres.sql"),
  FLOWABLE_COMMON(20, "org/flowable/common/db/create/flowable.postgres.create.common.sql"),
  FLOWABLE_IDENTITY(9, "org/flowable/idm/db/create/flowable.postgres.create.identity.sql"),
  SPRING_BATCH(6, "org/springframework/batch/core/schema-postgresql.sql"),
  SPRING_SESSION(2, "org/springframework/session/jdbc/schema-postgresql.sql"),
  SPRING_INTEGRATION(6, "org/springframework/integration/jdbc/schema-postgresql.sql"),
  SPRING_MODULITH(2, "schema-postgresql.sql", "schema-postgresql-archive.sql"),
  ACTIVITI(
      28,
      "org/activiti/db/create/activiti.postgres.create.engine.sql",
      "org/activiti/db/create/activiti.postgres.create.history.sql",
      "org/activiti/db/create/activiti.postgres.create.identity.sql"),
  JOBRUNR(
      5,
      "v000__create_migrations_table",
      "v001__create_job_table",
      "v002__create_recurring_job_table",
      "v003__create_background_job_server_table",
      "v004__create_job_stats_view",
      "v005__update_job_stats_view",
      "v006__alter_table_jobs_add_recurringjob",
      "v007__alter_table_backgroundjobserver_add_delete_config",
      "v008__alter_table_jobs_increase_jobAsJson_size",
      "v009__change_jobrunr_job_counters_to_jobrunr_metadata",
      "v010__change_job_stats");

  private final int tables;
  private final List<String> resources;

  PublishedSchema(int tables, String... resources) {
    this.tables = tables;
    this.resources = List.of(resources);
  }

  /** How many tables it has. */
  public int tables() {
    return tables;
  }

  /** All of its statements. */
  public String sql() {
    return resources.stream()
        .map(PublishedSchema::path)
        .map(PublishedSchema::text)
        .collect(Collectors.joining("\n"));
  }

  private static String path(String resource) {
    return resource.startsWith("v0")
        ? "org/jobrunr/storage/sql/common/migrations/" + resource + ".sql"
        : resource;
  }

  private static String text(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(
            PublishedSchema.class.getClassLoader().getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
