package io.github.migratemaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.testkit.GoldenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/resources/history} is a migrations directory, perhaps a ledger,
 * and how they compare. {@code -Dcase=out} runs those that begin so; {@code -Dgolden=accept} writes
 * {@code status.txt}.
 */
class HistoryStateCasesTest {

  private static final Path CASES = Path.of("src/test/resources/history");
  private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

  @TestFactory
  List<DynamicTest> directory_and_ledger_compare_as_the_case_says() throws IOException {
    String prefix = System.getProperty("case", "").replaceFirst("^history/", "");
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases
          .sorted()
          .filter(path -> path.getFileName().toString().startsWith(prefix))
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)))
          .toList();
    }
  }

  private static void check(Path path) throws IOException {
    MigrationsDirectory directory = MigrationsDirectory.read(path.resolve("migrations"));
    HistoryState state = HistoryState.between(directory.migrations(), ledger(path, directory));
    new GoldenFile(path.resolve("status.txt")).check(text(state));
  }

  private static Optional<List<LedgerRow>> ledger(Path path, MigrationsDirectory directory)
      throws IOException {
    Path file = path.resolve("ledger.csv");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<LedgerRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      String[] cells = line.split(",", -1);
      rows.add(row(rows.size(), cells[0], cells[1], checksum(cells[2], cells[0], directory)));
    }
    return Optional.of(rows);
  }

  private static LedgerRow row(int number, String name, String state, String checksum) {
    Instant started = DAY.plusSeconds(number);
    @Nullable String logs =
        switch (state) {
          case "applied" -> null;
          case "unfinished" -> new Journal(3, 1, "abc", null, null).logs();
          default -> "ERROR: boom";
        };
    return new LedgerRow(
        "row-" + number,
        checksum,
        state.equals("applied") ? started : null,
        name,
        logs,
        state.equals("rolled-back") ? started : null,
        started,
        state.equals("applied") ? 1 : 0);
  }

  private static String checksum(String kind, String name, MigrationsDirectory directory)
      throws IOException {
    if (kind.equals("gone") || kind.equals("other")) {
      return "0".repeat(64);
    }
    byte[] script = Files.readAllBytes(directory.find(name).orElseThrow().file());
    return switch (kind) {
      case "same" -> Checksum.of(script);
      case "crlf" ->
          Checksum.of(
              new String(script, StandardCharsets.UTF_8)
                  .replace("\n", "\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      case "unpadded" -> unpadded(Checksum.of(script));
      default -> throw new AssertionError(kind);
    };
  }

  private static String unpadded(String checksum) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < checksum.length(); i += 2) {
      text.append(Integer.toHexString(Integer.parseInt(checksum.substring(i, i + 2), 16)));
    }
    assertThat(text.length()).as("a case without a zero shows nothing").isLessThan(64);
    return text.toString();
  }

  private static String text(HistoryState state) {
    StringBuilder text = new StringBuilder(state.relation() + "\n");
    if (!state.hasLedger()) {
      text.append("no ledger\n");
    }
    line(text, "pending", state.pending().stream().map(Migration::name));
    line(text, "applied", state.applied().stream().map(applied -> applied.migration().name()));
    line(text, "edited", state.edited().stream().map(applied -> applied.migration().name()));
    line(text, "unfinished", state.unfinished().stream().map(LedgerRow::name));
    line(text, "failed", state.failed().stream().map(LedgerRow::name));
    line(text, "missing", state.missing().stream().map(LedgerRow::name));
    line(text, "out of order", state.outOfOrder().stream().map(Migration::name));
    line(text, "rolled back", state.rolledBack().stream().map(LedgerRow::name));
    line(text, "last common", state.lastCommon().stream());
    return text.toString();
  }

  private static void line(StringBuilder text, String heading, Stream<String> names) {
    String joined = names.collect(Collectors.joining(" "));
    if (!joined.isEmpty()) {
      text.append(heading).append(": ").append(joined).append('\n');
    }
  }
}
