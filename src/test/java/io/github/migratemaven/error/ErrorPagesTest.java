package io.github.migratemaven.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.testkit.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/errors} has one page for each code. {@code -Dgolden=accept} rewrites the index. */
class ErrorPagesTest {

  private static final Path PAGES = Path.of("docs", "errors");
  private static final String INDEX = "README.md";

  @ParameterizedTest
  @EnumSource
  void a_code_has_a_page_with_its_message_the_state_and_what_to_do(ErrorCode code)
      throws IOException {
    assertThat(Files.readString(page(code)))
        .startsWith("# " + code + "  " + code.title() + "\n\n")
        .contains("\n\n    " + code + "  ")
        .contains("\n\n**State now:** ")
        .contains("\n\n## What to do\n")
        .contains("\n\nGoals: [")
        .endsWith(")\n");
  }

  @Test
  void the_index_lists_every_code() throws IOException {
    String rows =
        codes()
            .map(code -> "| [" + code + "](" + code + ".md) | " + code.title() + " |\n")
            .collect(Collectors.joining());
    new GoldenFile(PAGES.resolve(INDEX))
        .check(
            """
            # Errors

            Every failure begins with a code that stays the same: `P` and Prisma's number where Prisma has the same error, `M` and a number of ours otherwise. The same code stands in the JSON
            result of the goal ([docs/json.md](../json.md)).

            | code | what happened |
            | --- | --- |
            """
                + rows);
  }

  @Test
  void no_page_is_left_of_a_code_that_is_gone() throws IOException {
    List<String> known =
        Stream.concat(Stream.of(INDEX), codes().map(code -> code + ".md")).toList();
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(known);
    }
  }

  private static Stream<ErrorCode> codes() {
    return Stream.of(ErrorCode.values()).sorted((a, b) -> a.name().compareTo(b.name()));
  }

  private static Path page(ErrorCode code) {
    return PAGES.resolve(code + ".md");
  }
}
