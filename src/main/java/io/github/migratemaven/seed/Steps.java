package io.github.migratemaven.seed;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes steps. */
public final class Steps {

  private Steps() {}

  /**
   * A step for each file of a file or folder, all of them read.
   *
   * @param folder the one from which names are shown
   * @throws io.github.migratemaven.error.MigrateException M472 or M1xx
   */
  public static List<Step> ofSql(Path path, Path folder) {
    return new SeedFiles(path).steps(folder);
  }

  /** A class with a {@code main}, in a JVM of its own of the same Java as this one. */
  public static Step ofClass(String name, List<Path> classPath, List<String> arguments) {
    String elements =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", elements, name));
    words.addAll(arguments);
    return new ProgramStep(name, words);
  }

  /** A program, without a shell in between. */
  public static Step ofProgram(String name, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of(name));
    words.addAll(arguments);
    return new ProgramStep(name, words);
  }
}
