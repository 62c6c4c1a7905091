package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.source.SchemaSource;
import io.github.migratemaven.source.rendered.SchemaText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that hold a pulled schema, before and after they are written. */
final class PulledFiles implements SchemaSource {

  /** Holds what is said about the whole where each object has its own file. */
  private static final String ABOUT = "about.sql";

  private final Path root;
  private final Map<Path, String> texts;

  private PulledFiles(Path root, Map<Path, String> texts) {
    this.root = root;
    this.texts = texts;
  }

  /** The text of a schema, in the layout that fits. */
  static PulledFiles of(SchemaText text, int tables, PullPlace place) {
    Map<Path, String> texts = new TreeMap<>();
    if (!place.isFolder(tables)) {
      Path file = Objects.requireNonNull(place.file());
      texts.put(file, text.whole());
      return new PulledFiles(file, texts);
    }
    Path folder = Objects.requireNonNull(place.folder());
    text.byObject().forEach((path, sql) -> texts.put(folder.resolve(path), sql));
    return new PulledFiles(folder, texts);
  }

  /** What a reader of the files has to know. */
  static List<String> head(List<Unmodelled> unwritten, Optional<String> unproven) {
    List<String> lines = new ArrayList<>();
    unproven.ifPresent(reason -> lines.add("not proven: " + oneLine(reason)));
    unwritten.forEach(
        object -> lines.add("not written: " + object.kind() + " " + oneLine(object.identity())));
    return lines;
  }

  /** A line break in a name would end the comment. */
  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  /** The same files with lines of comment before everything else. */
  PulledFiles headed(List<String> lines) {
    if (lines.isEmpty()) {
      return this;
    }
    StringBuilder head = new StringBuilder();
    lines.forEach(line -> head.append("-- ").append(line).append('\n'));
    Map<Path, String> headed = new TreeMap<>(texts);
    if (texts.containsKey(root)) {
      headed.put(root, head + "\n" + texts.get(root));
    } else {
      headed.put(root.resolve(ABOUT), head.toString());
    }
    return new PulledFiles(root, headed);
  }

  @Override
  public List<Script> scripts() {
    return texts.entrySet().stream()
        .map(file -> Script.of(file.getKey().toString(), file.getValue()))
        .toList();
  }

  /** What would be lost or left over, since it is there already; blank files are nothing. */
  List<Path> inTheWay() {
    try {
      if (!Files.isDirectory(root)) {
        return holdsSomething(root) ? List.of(root) : List.of();
      }
      try (Stream<Path> walk = Files.walk(root)) {
        return walk.filter(file -> file.toString().endsWith(".sql"))
            .filter(PulledFiles::holdsSomething)
            .sorted()
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(root, e);
    }
  }

  /** Writes all of them. */
  List<Path> write() {
    texts.forEach(
        (file, text) -> {
          try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
          } catch (IOException e) {
            throw unwritable(file, e);
          }
        });
    return List.copyOf(texts.keySet());
  }

  /** Removes those that are in the way and were not written anew. */
  List<Path> remove(List<Path> inTheWay) {
    List<Path> removed = new ArrayList<>(inTheWay);
    removed.removeAll(texts.keySet());
    for (Path file : removed) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw unwritable(file, e);
      }
    }
    return removed;
  }

  private static boolean holdsSomething(Path file) {
    try {
      return Files.isRegularFile(file)
          && !new String(Files.readAllBytes(file), StandardCharsets.UTF_8).isBlank();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException unwritable(Path path, Exception e) {
    return Problem.of(ErrorCode.M435, "The schema could not be written.")
        .at(path + ": " + e.getMessage())
        .state("The database was only read.")
        .next(NextStep.text("", "Check that the folder can be written to and has space."))
        .raise(e);
  }
}
