package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void real_path() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void an_empty_project_shows_where_to_begin() {
    ProjectFiles files = usual();

    assertThat(files.sources()).containsExactly(folder.resolve("src/main/database/schema.sql"));
    assertThat(files.migrations()).isEqualTo(folder.resolve("src/main/database/migrations"));
    assertThat(files.areMissing()).isTrue();
  }

  @Test
  void a_folder_of_sql_is_found_and_a_file_wins_over_it() throws IOException {
    Files.createDirectories(folder.resolve("src/main/database/schema"));
    assertThat(usual().sources()).containsExactly(folder.resolve("src/main/database/schema"));

    Files.createFile(folder.resolve("src/main/database/schema.sql"));
    assertThat(usual().sources()).containsExactly(folder.resolve("src/main/database/schema.sql"));
  }

  @Test
  void a_prisma_project_is_found() throws IOException {
    Files.createDirectories(folder.resolve("prisma/migrations"));
    Files.createFile(folder.resolve("prisma/schema.prisma"));

    assertThat(usual().sources()).containsExactly(folder.resolve("prisma/schema.prisma"));
    assertThat(usual().migrations()).isEqualTo(folder.resolve("prisma/migrations"));
    assertThat(usual().areMissing()).isFalse();
  }

  @Test
  void migrations_without_a_schema_are_something() throws IOException {
    Files.createDirectories(folder.resolve("src/main/database/migrations"));

    assertThat(usual().areMissing()).isFalse();
  }

  @Test
  void what_is_configured_wins_and_starts_at_the_project() {
    ProjectFiles files = ProjectFiles.of(folder, List.of("db/a.sql", "/b"), "../shared/db");

    assertThat(files.sources()).containsExactly(folder.resolve("db/a.sql"), Path.of("/b"));
    assertThat(files.migrations()).isEqualTo(folder.resolveSibling("shared").resolve("db"));
  }

  private ProjectFiles usual() {
    return ProjectFiles.of(folder, List.of(), null);
  }
}
