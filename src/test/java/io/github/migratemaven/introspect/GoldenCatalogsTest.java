package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.testkit.CatalogText;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.GoldenFile;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder below {@code src/test/resources/introspect} holds a {@code schema.sql} and the {@code
 * catalog.txt} it is read as, by every major version but one that has a {@code catalog-MAJOR.txt}.
 * With a {@code dependencies.txt}, what needs what is compared too. A schema whose first line is
 * {@code -- postgres 15..} is passed over before 15.
 *
 * <p>{@code -Dcase=PREFIX} runs some of them, {@code -Dgolden=accept} rewrites the texts.
 */
class GoldenCatalogsTest {

  private static final Path CASES = Path.of("src", "test", "resources", "introspect");
  private static final String SINCE = "-- postgres ";
  private static final String DEPENDENCIES = "dependencies.txt";

  @TestFactory
  Stream<DynamicTest> a_schema_is_read_as_its_golden_text() throws IOException {
    String prefix = Objects.requireNonNullElse(System.getProperty("case"), "");
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases =
          folders
              .filter(folder -> folder.getFileName().toString().startsWith(prefix))
              .sorted()
              .toList();
    }
    assertThat(cases).as("cases that begin with " + prefix).isNotEmpty();
    return cases.stream()
        .filter(GoldenCatalogsTest::isForThisServer)
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  @Test
  void a_case_has_no_file_that_nobody_reads() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(file.getFileName().toString())
                      .matches("schema\\.sql|catalog(-1[4-8])?\\.txt|dependencies\\.txt"));
    }
  }

  private static void check(Path folder) throws Exception {
    try (TestDatabase database = TestDatabase.create()) {
      database.execute(Files.readString(folder.resolve("schema.sql")));
      Catalog catalog = CatalogReader.read(database.connection(), Scope.everything("public"));
      new GoldenFile(golden(folder)).check(CatalogText.of(catalog));
      if (Files.exists(folder.resolve(DEPENDENCIES))) {
        new GoldenFile(folder.resolve(DEPENDENCIES)).check(CatalogText.ofDependencies(catalog));
      }
    }
  }

  private static Path golden(Path folder) {
    Path own = folder.resolve("catalog-" + Cluster.shared().version().major() + ".txt");
    return Files.exists(own) ? own : folder.resolve("catalog.txt");
  }

  private static boolean isForThisServer(Path folder) {
    try (Stream<String> lines = Files.lines(folder.resolve("schema.sql"))) {
      String first = lines.findFirst().orElse("");
      return !first.startsWith(SINCE)
          || Cluster.shared()
              .version()
              .isAtLeast(Integer.parseInt(first.substring(SINCE.length()).replace("..", "")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
