package io.github.migratemaven.command;

import io.github.migratemaven.seed.Step;
import io.github.migratemaven.seed.Steps;
import java.nio.file.Path;
import java.util.List;

/** Something that a person configured to fill a database. */
public sealed interface Seeder {

  /**
   * What there is to run, in order. Whatever can be found wrong without running it is found here.
   *
   * @param folder the project's folder, from which names are shown
   * @throws io.github.migratemaven.error.MigrateException M472 or M1xx
   */
  List<Step> steps(Path folder);

  /**
   * A file of SQL, or a folder of them by path.
   *
   * @param path the file or folder
   */
  record Sql(Path path) implements Seeder {
    @Override
    public List<Step> steps(Path folder) {
      return Steps.ofSql(path, folder);
    }
  }

  /** A class with a {@code main}, for a JVM of its own. */
  record JavaClass(String name, List<Path> classPath, List<String> arguments) implements Seeder {
    public JavaClass {
      classPath = List.copyOf(classPath);
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Step> steps(Path folder) {
      return List.of(Steps.ofClass(name, classPath, arguments));
    }
  }

  /** A program, without a shell in between. */
  record Program(String name, List<String> arguments) implements Seeder {
    public Program {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Step> steps(Path folder) {
      return List.of(Steps.ofProgram(name, arguments));
    }
  }
}
