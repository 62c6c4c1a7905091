package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.maven.DescribedGoal.Parameter;
import io.github.migratemaven.testkit.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code docs/goals} is made from the plugin descriptor and from {@link Flag}; {@code
 * -Dgolden=accept} writes it. The descriptor is Maven's work: after a change of a Mojo's Javadoc
 * run this with Maven.
 */
class GoalPagesTest {

  private static final Path PAGES = Path.of("docs", "goals");

  /** Every goal that works on a database understands them, so no goal lists them. */
  private static final Set<Flag> OF_DATABASES =
      EnumSet.of(Flag.DATABASE_URL, Flag.SERVER_ID, Flag.DATABASE);

  @TestFactory
  Stream<DynamicTest> a_goal_has_its_page() throws Exception {
    List<DescribedGoal> goals = DescribedGoal.all();
    List<Parameter> shared = shared(goals);
    return goals.stream()
        .map(
            goal ->
                DynamicTest.dynamicTest(
                    goal.name(),
                    () -> page(goal.name()).check(GoalPage.of(goal, own(goal, shared)))));
  }

  @Test
  void the_index_lists_the_goals_and_what_they_share() throws Exception {
    List<DescribedGoal> goals = DescribedGoal.all();
    page("README").check(GoalPage.index(goals, List.copyOf(OF_DATABASES), shared(goals)));
  }

  @Test
  void no_page_is_left_of_a_goal_that_is_gone() throws Exception {
    Stream<String> known =
        Stream.concat(
            Stream.of("README.md"), DescribedGoal.all().stream().map(goal -> goal.name() + ".md"));
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(known.toList());
    }
  }

  @Test
  void every_goal_and_every_parameter_is_described() throws Exception {
    assertThat(DescribedGoal.all())
        .isNotEmpty()
        .allSatisfy(
            goal -> {
              assertThat(goal.description()).as(goal.name()).endsWith(".");
              assertThat(goal.parameters())
                  .allSatisfy(
                      parameter ->
                          assertThat(parameter.description())
                              .as(goal.name() + " <" + parameter.name() + ">")
                              .isNotBlank());
            });
  }

  @Test
  void every_goal_runs_without_a_project_too() throws Exception {
    assertThat(DescribedGoal.all()).noneMatch(DescribedGoal::needsProject);
  }

  @Test
  void every_parameter_of_ours_says_since_when_it_is_there() throws Exception {
    assertThat(DescribedGoal.all())
        .filteredOn(goal -> !goal.name().equals("help"))
        .flatExtracting(DescribedGoal::parameters)
        .allSatisfy(p -> assertThat(((Parameter) p).since()).as(p.toString()).isNotBlank());
  }

  @Test
  void every_flag_is_described_and_read_by_a_goal() throws Exception {
    Set<Flag> read = EnumSet.copyOf(OF_DATABASES);
    DescribedGoal.all().forEach(goal -> read.addAll(goal.flags()));

    assertThat(read).containsExactly(Flag.values());
    assertThat(Flag.values()).allSatisfy(flag -> assertThat(flag.description()).endsWith("."));
  }

  /** Those of every goal but Maven's own {@code help}. */
  private static List<Parameter> shared(List<DescribedGoal> goals) {
    List<DescribedGoal> ours = goals.stream().filter(g -> !g.name().equals("help")).toList();
    return ours.get(0).parameters().stream()
        .filter(parameter -> ours.stream().allMatch(g -> g.parameters().contains(parameter)))
        .toList();
  }

  private static List<Parameter> own(DescribedGoal goal, List<Parameter> shared) {
    return goal.parameters().stream().filter(one -> !shared.contains(one)).toList();
  }

  private static GoldenFile page(String name) throws IOException {
    return new GoldenFile(Files.createDirectories(PAGES).resolve(name + ".md"));
  }
}
