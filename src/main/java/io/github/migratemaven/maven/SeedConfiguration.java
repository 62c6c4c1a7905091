package io.github.migratemaven.maven;

import io.github.migratemaven.command.Seeder;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <seed>} of {@code <seeds>}: exactly one of sql, mainClass and command. */
public final class SeedConfiguration {

  /** An SQL file, or a folder of them. */
  @Parameter private @Nullable String sql;

  /** A class with a {@code main}, of the project or of its dependencies. */
  @Parameter private @Nullable String mainClass;

  /** A program, run without a shell. */
  @Parameter private @Nullable String command;

  /** What {@code mainClass} or {@code command} is given. */
  @Parameter private List<String> arguments = List.of();

  /** The short form: {@code <seed>src/main/database/seed.sql</seed>}. */
  public void set(String path) {
    this.sql = path;
  }

  /** That of a file or folder at a usual place. */
  static SeedConfiguration ofSql(String path) {
    SeedConfiguration seed = new SeedConfiguration();
    seed.set(path);
    return seed;
  }

  /**
   * What it fills the database with.
   *
   * @param classPath where the class of {@code mainClass} is looked for
   * @throws MigrateException M471 when it is not one of the three; M473 or M476
   */
  Seeder toSeeder(Path folder, SeedClassPath classPath) {
    if (Stream.of(sql, mainClass, command).filter(Objects::nonNull).count() != 1) {
      throw notOne();
    }
    if (sql != null) {
      return new Seeder.Sql(folder.resolve(sql.strip()).normalize());
    }
    return mainClass != null
        ? new Seeder.JavaClass(mainClass, classPath.of(mainClass), arguments)
        : new Seeder.Program(Objects.requireNonNull(command), arguments);
  }

  private static MigrateException notOne() {
    return Problem.of(ErrorCode.M471, "A <seed> has to be one of <sql>, <mainClass> and <command>.")
        .state("Nothing was run.")
        .next(NextStep.text("A file", "<seed><sql>src/main/database/seed.sql</sql></seed>"))
        .next(NextStep.text("A class", "<seed><mainClass>shop.Seed</mainClass></seed>"))
        .next(
            NextStep.text(
                "A program",
                "<seed><command>npm</command><arguments><argument>run</argument>…</arguments></seed>"))
        .raise();
  }
}
