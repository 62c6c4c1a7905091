package io.github.migratemaven.diff;

import io.github.migratemaven.introspect.Scope;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One folder {@code src/test/resources/diff/<object>/<behaviour>/}.
 *
 * <ul>
 *   <li>{@code before.sql}: the database now; {@code after.sql}: the schema wanted
 *   <li>{@code migration.sql}: what we write, byte for byte; {@code migration-2.sql} when a commit
 *       is needed between; empty when nothing differs
 *   <li>{@code summary.txt}, optional: the hazards, one a line
 *   <li>{@code setup.sql}, optional: loaded on all sides first
 *   <li>{@code case.properties}, optional: {@code postgres=15..}, {@code fill=…}, {@code rename=…};
 *       with {@code text=16..} older servers print queries otherwise, and only what the migration
 *       does is proven on them; {@code refused=M407}: nothing is written, for this reason; {@code
 *       irreversible=M460}: the way back is refused, for this reason; {@code privileges=true}:
 *       these are a part of the schema
 * </ul>
 */
record GoldenCase(Path folder) {

  static final Path ROOT = Path.of("src", "test", "resources", "diff");

  private static final Set<String> REQUIRED = Set.of("before.sql", "after.sql", "migration.sql");
  private static final Set<String> KNOWN =
      Set.of(
          "before.sql",
          "after.sql",
          "migration.sql",
          "migration-2.sql",
          "summary.txt",
          "setup.sql",
          "case.properties");
  private static final Set<String> KNOWN_PROPERTIES =
      Set.of("postgres", "text", "fill", "rename", "refused", "irreversible", "privileges");

  /** All cases in the order of their names. */
  static List<GoldenCase> all() {
    try (Stream<Path> folders = Files.walk(ROOT, 2)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> ROOT.relativize(folder).getNameCount() == 2)
          .sorted()
          .map(GoldenCase::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files that are not in a case's folder. */
  static List<Path> orphans() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> ROOT.relativize(file).getNameCount() != 3)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String object() {
    return folder.getName(folder.getNameCount() - 2).toString();
  }

  String behaviour() {
    return folder.getFileName().toString();
  }

  /** As {@code -Dcase} names it. */
  String name() {
    return object() + "/" + behaviour();
  }

  /** What is wrong with the files themselves; empty when nothing is. */
  Set<String> wrongFiles(boolean accepting) {
    Set<String> wrong = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      names.stream().filter(name -> !KNOWN.contains(name)).forEach(n -> wrong.add("unknown " + n));
      REQUIRED.stream()
          .filter(name -> !names.contains(name))
          .filter(name -> !accepting || !name.equals("migration.sql"))
          .forEach(name -> wrong.add("missing " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties().stringPropertyNames().stream()
        .filter(key -> !KNOWN_PROPERTIES.contains(key))
        .forEach(key -> wrong.add("unknown property " + key));
    return wrong;
  }

  /** A file's text, empty when it does not exist. */
  String text(String file) {
    try {
      Path path = folder.resolve(file);
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** Rewrites a golden file, or removes it when there is nothing to say in it. */
  void accept(String file, String text) {
    try {
      if (text.isEmpty() && !REQUIRED.contains(file)) {
        Files.deleteIfExists(folder.resolve(file));
      } else {
        Files.writeString(folder.resolve(file), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the case is for a server of this major. */
  boolean isFor(int major) {
    return isInRange(major, "postgres");
  }

  /** Whether a server of this major prints what is in the golden files. */
  boolean isTextOf(int major) {
    return isInRange(major, "text");
  }

  private boolean isInRange(int major, String property) {
    String range = properties().getProperty(property, "..");
    String[] ends = range.split("\\.\\.", -1);
    return (ends[0].isBlank() || Integer.parseInt(ends[0].trim()) <= major)
        && (ends[1].isBlank() || major <= Integer.parseInt(ends[1].trim()));
  }

  String fill() {
    return properties().getProperty("fill", "");
  }

  /** What is answered about renames; without it nothing is one. */
  String rename() {
    return properties().getProperty("rename", "none");
  }

  /** The code with which the change is refused; empty when it is not. */
  String refused() {
    return properties().getProperty("refused", "");
  }

  /** The code with which the way back is refused; empty when it is not. */
  String irreversible() {
    return properties().getProperty("irreversible", "");
  }

  /** What is read of its databases. */
  Scope scope() {
    return Scope.everything("public").withPrivileges(isAboutPrivileges());
  }

  /** Whether privileges are a part of the schema. */
  boolean isAboutPrivileges() {
    return Boolean.parseBoolean(properties().getProperty("privileges"));
  }

  private Properties properties() {
    Properties properties = new Properties();
    Path file = folder.resolve("case.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }
}
