package io.github.migratemaven.testkit;

import io.github.migratemaven.postgres.DatabaseUrl;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the scripts of {@code src/it} need: databases on one server that all of them share, told to
 * the inner Maven by {@code .mvn/maven.config} as if somebody had typed it.
 */
public final class RealBuild {

  private final Path folder;
  private final Map<Object, Object> context;

  private RealBuild(Path folder, Map<Object, Object> context) {
    this.folder = folder;
    this.context = context;
  }

  /**
   * A build about to run, in {@code setup.groovy}.
   *
   * @param folder the script's {@code basedir}
   * @param context the script's {@code context}, which {@code verify.groovy} has too
   * @param postgresMajor the script's variable of this name
   */
  public static RealBuild in(File folder, Map<Object, Object> context, String postgresMajor) {
    System.setProperty("postgres.major", postgresMajor);
    return new RealBuild(folder.toPath(), context);
  }

  /**
   * An empty database, named by {@code -Dmigrate.url} for every goal of the build; {@code
   * context.database} has it.
   */
  public void withDatabase() {
    typed("-Dmigrate.url=" + url(other("database")));
  }

  /** An empty database that nothing names; {@code context} has it by this name. */
  public void withOtherDatabase(String name) {
    other(name);
  }

  private TestDatabase other(String name) {
    String build = folder.getFileName().toString().replace('-', '_');
    TestDatabase database = TestDatabase.create("it_" + build + "_" + name);
    context.put(name, database);
    return database;
  }

  /** Something that every call of Maven is given. */
  public void typed(String argument) {
    try {
      Path file = folder.resolve(".mvn/maven.config");
      Files.createDirectories(file.getParent());
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      Files.writeString(file, String.join("\n", lines) + "\n" + argument + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A URL of a database, with user and password. */
  public static String url(TestDatabase database) {
    return DatabaseUrl.complete(database.address());
  }
}
