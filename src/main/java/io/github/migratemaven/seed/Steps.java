package io.github.migratemaven.seed;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes steps. */
public final class Steps {

  private static final int LONGEST_NAME = 30;

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
  public static Step ofProgram(String program, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(arguments);
    return new ProgramStep(shortened(String.join(" ", words)), words);
  }

  /** {@code npm run seed} is a name; a script given to a shell is more than that. */
  private static String shortened(String words) {
    String line = words.lines().findFirst().orElse("");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
  }
}
