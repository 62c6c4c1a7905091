package io.github.migratemaven.maven;

import io.github.migratemaven.command.PullPlace;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
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
  private static final String SQL_FOLDER = "src/main/database/schema";
  private static final List<String> USUAL_SOURCES =
      List.of(SQL_FILE, SQL_FOLDER, "prisma/schema.prisma");
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

  /**
   * Where a schema may be written: to the configured source, else to one of the usual places.
   *
   * @throws io.github.migratemaven.error.MigrateException M437 when that is no single place of SQL
   */
  static PullPlace pullPlace(Path folder, List<String> sources) {
    if (sources.isEmpty()) {
      return new PullPlace(folder.resolve(SQL_FILE), folder.resolve(SQL_FOLDER));
    }
    if (sources.size() > 1 || sources.get(0).endsWith(".prisma")) {
      throw Problem.of(
              ErrorCode.M437,
              "A database can be written to one file or folder of SQL, and <sources> names "
                  + String.join(", ", sources)
                  + ".")
          .state("Nothing was written.")
          .next(NextStep.goal("Name one", "pull", "migrate.sources=src/main/database/pulled.sql"))
          .raise();
    }
    Path place = folder.resolve(sources.get(0)).normalize();
    boolean isFile =
        Files.exists(place) ? !Files.isDirectory(place) : place.toString().endsWith(".sql");
    return isFile ? new PullPlace(place, null) : new PullPlace(null, place);
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
