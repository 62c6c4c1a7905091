package io.github.migratemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalResultTest {

  private static final CommandLine LINE = CommandLine.plain("deploy");

  @Test
  void a_success_names_format_goal_and_outcome_before_its_facts() throws JsonProcessingException {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.set("applied", GoalResult.strings(List.of("1_init")));
    GoalResult result = GoalResult.of(List.of("Applied 1")).with(facts);

    assertThat(result.json(Map.of("goal", "deploy"), LINE))
        .isEqualTo(
            """
            {
              "format" : 1,
              "goal" : "deploy",
              "outcome" : "success",
              "applied" : [ "1_init" ]
            }
            """);
  }

  @Test
  void a_failure_carries_the_problem_with_complete_commands() throws JsonProcessingException {
    Problem problem =
        Problem.of(ErrorCode.P3018, "It failed.")
            .at("a.sql:1:1")
            .state("Nothing was kept.")
            .next(NextStep.goal("Again", "deploy", "x=y"))
            .next(NextStep.text("", "Look."));

    JsonNode json = new ObjectMapper().readTree(GoalResult.failure(problem).json(Map.of(), LINE));

    assertThat(json.at("/outcome").asText()).isEqualTo("failure");
    assertThat(json.at("/problem/code").asText()).isEqualTo("P3018");
    assertThat(json.at("/problem/where/0").asText()).isEqualTo("a.sql:1:1");
    assertThat(json.at("/problem/next/0/command").asText())
        .isEqualTo("mvn migrate:deploy \"-Dx=y\"");
    assertThat(json.at("/problem/next/1/text").asText()).isEqualTo("Look.");
  }

  @Test
  void the_console_shows_the_lines_and_then_what_to_do() {
    GoalResult result =
        GoalResult.of(List.of("In sync.")).next(List.of(NextStep.goal("Next", "status")));

    assertThat(result.console(LINE)).containsExactly("In sync.", "  Next:  mvn migrate:status");
  }

  @Test
  void what_comes_next_repeats_settings_but_no_flag_that_has_done_its_work() {
    CommandLine given =
        new CommandLine(
            "migrate",
            List.of(),
            "dev",
            Map.of("createOnly", "", "migrate.sources", "v2.sql"),
            List.of("migrate.sources"));
    GoalResult result = GoalResult.of(List.of()).next(List.of(NextStep.goal("Run it", "dev")));

    assertThat(result.console(given))
        .containsExactly("  Run it:  mvn migrate:dev \"-Dmigrate.sources=v2.sql\"");
  }
}
