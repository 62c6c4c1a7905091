package io.github.migratemaven.source.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.script.Position;
import io.github.migratemaven.source.prisma.syntax.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever Prisma refuses is refused, at the same places; what it takes is taken. */
class FindingsTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    String filter = System.getProperty("case", "");
    List<PrismaCase> chosen =
        PrismaCase.all().stream().filter(each -> each.name().startsWith(filter)).toList();
    assertThat(chosen).as("cases whose names begin with " + filter).isNotEmpty();
    return chosen.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> agreesWithPrisma(each)));
  }

  private static void agreesWithPrisma(PrismaCase schema) {
    List<Finding> ours = ReadSchema.of(schema.schema()).findings();
    assertThat(positions(ours))
        .as(() -> schema.folder() + "/findings.txt, and we say " + words(ours))
        .isEqualTo(recorded(schema));
  }

  private static List<String> positions(List<Finding> findings) {
    return findings.stream().map(FindingsTest::position).distinct().sorted().toList();
  }

  private static String position(Finding finding) {
    Position position = finding.span().position();
    return position.line() + ":" + position.column();
  }

  private static List<String> recorded(PrismaCase schema) {
    return schema.recorded("findings.txt").stream()
        .flatMap(String::lines)
        .map(line -> line.substring(0, line.indexOf(' ')))
        .distinct()
        .sorted()
        .toList();
  }

  private static String words(List<Finding> findings) {
    StringBuilder words = new StringBuilder();
    findings.forEach(
        each -> words.append('\n').append(position(each)).append(' ').append(each.message()));
    return words.toString();
  }
}
