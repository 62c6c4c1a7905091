package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A command in our pages names a goal that exists, and only what that goal understands. */
class DocCommandsTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)mvn [^\n`]*?migrate:(\\w+)([^\n`]*)");
  private static final Pattern FLAG = Pattern.compile("-D([\\w.]+)");

  /** What other plugins and Maven itself read. */
  private static final Pattern FOREIGN = Pattern.compile("maven\\..*|quarkus\\..*|goal|detail");

  @TestFactory
  Stream<DynamicTest> a_command_can_be_typed() throws Exception {
    Map<String, DescribedGoal> goals =
        DescribedGoal.all().stream()
            .collect(Collectors.toMap(DescribedGoal::name, Function.identity()));
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page, goals)));
  }

  private static void check(Path page, Map<String, DescribedGoal> goals) throws IOException {
    Matcher command = COMMAND.matcher(Files.readString(page));
    while (command.find()) {
      assertThat(goals).as(command.group()).containsKey(command.group(1));
      assertThat(flags(command.group(2)))
          .as(command.group())
          .isSubsetOf(understood(Objects.requireNonNull(goals.get(command.group(1)))));
    }
  }

  private static List<String> flags(String text) {
    return FLAG.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !FOREIGN.matcher(name).matches())
        .toList();
  }

  private static Set<String> understood(DescribedGoal goal) {
    Set<String> names = new HashSet<>();
    goal.parameters().forEach(parameter -> names.add(parameter.property()));
    Stream.concat(
            goal.flags().stream(), Stream.of(Flag.DATABASE_URL, Flag.SERVER_ID, Flag.DATABASE))
        .forEach(flag -> names.addAll(List.of(flag.typed(), "migrate." + flag.typed())));
    return names;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }
}
