package io.github.migratemaven.source.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.source.prisma.resolve.Resolution;
import io.github.migratemaven.source.prisma.syntax.Finding;
import io.github.migratemaven.source.prisma.syntax.SchemaSyntax;
import java.util.ArrayList;
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
    List<Finding> ours = findings(schema);
    assertThat(positions(ours))
        .as(() -> schema.folder() + "/findings.txt, and we say " + words(ours))
        .isEqualTo(recorded(schema));
  }

  private static List<Finding> findings(PrismaCase schema) {
    SchemaSyntax syntax = SchemaSyntax.of(schema.schema());
    List<Finding> all = new ArrayList<>(syntax.findings());
    all.addAll(Resolution.of(syntax).findings());
    return all;
  }

  private static List<String> positions(List<Finding> findings) {
    return findings.stream().map(FindingsTest::position).distinct().sorted().toList();
  }

  private static String position(Finding finding) {
    String before = finding.span().file().text().substring(0, finding.span().start());
    int lineStart = before.lastIndexOf('\n') + 1;
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (before.codePointCount(lineStart, before.length()) + 1);
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
