package io.github.migratemaven.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the wanted schema and the migrations are.
 *
 * @param sources files or folders, in the order they are loaded
 * @param migrations the migrations directory
 */
record ProjectFiles(List<Path> sources, Path migrations) {

  private static final String SQL_FILE = "src/main/database/schema.sql";
  private static final List<String> USUAL_SOURCES =
      List.of(SQL_FILE, "src/main/database/schema", "prisma/schema.prisma");
  private static final String MIGRATIONS = "src/main/database/migrations";
  private static final List<String> USUAL_MIGRATIONS = List.of(MIGRATIONS, "prisma/migrations");

  ProjectFiles {
    sources = List.copyOf(sources);
  }

  /** What is configured, else the usual place that exists, else the first usual place. */
  static ProjectFiles of(Path folder, List<String> sources, @Nullable String migrations) {
    return new ProjectFiles(
        sources.isEmpty()
            ? List.of(firstExisting(folder, USUAL_SOURCES))
            : sources.stream().map(folder::resolve).map(Path::normalize).toList(),
        migrations == null
            ? firstExisting(folder, USUAL_MIGRATIONS)
            : folder.resolve(migrations).normalize());
  }

  /** Whether there is nothing at all: most likely a module without a database. */
  boolean areMissing() {
    return !Files.exists(migrations) && sources.stream().noneMatch(Files::exists);
  }

  private static Path firstExisting(Path folder, List<String> places) {
    return places.stream()
        .map(folder::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElseGet(() -> folder.resolve(places.get(0)));
  }
}
