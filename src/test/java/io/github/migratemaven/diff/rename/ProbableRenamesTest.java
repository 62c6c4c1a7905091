package io.github.migratemaven.diff.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A labelled table of pairs, true renames and true drop-and-adds: what is proposed, and what not.
 */
class ProbableRenamesTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/rename/examples.txt");
  private static final SqlNames NAMES = new SqlNames("public");
  private static final Schemas SCHEMAS = new Schemas();

  /** A block of {@code examples.txt}. */
  private record Example(String name, String before, String after, List<String> proposed) {}

  @AfterAll
  static void close() {
    SCHEMAS.close();
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return examplesIn(Files.readString(EXAMPLES)).stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> judge(example)));
  }

  private static void judge(Example example) {
    Pair<Catalog> catalogs = SCHEMAS.pair(example.before(), example.after());
    List<RenameCandidate> open = RenameSearch.judge(catalogs, NAMES, RenameAnswers.of(null)).open();
    assertThat(open.stream().map(candidate -> candidate.rename().written(NAMES)))
        .as(open.toString())
        .containsExactlyElementsOf(example.proposed());
  }

  private static List<Example> examplesIn(String text) {
    List<Example> examples = new ArrayList<>();
    for (String block : text.split("\n\n")) {
      List<String> lines =
          block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        examples.add(
            new Example(lines.get(0), of("- ", lines), of("+ ", lines), parts("= ", lines)));
      }
    }
    return examples;
  }

  private static String of(String mark, List<String> lines) {
    return String.join(" ", parts(mark, lines));
  }

  private static List<String> parts(String mark, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }
}
