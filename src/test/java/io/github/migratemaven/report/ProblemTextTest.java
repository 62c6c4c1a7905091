package io.github.migratemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private static final Problem PROBLEM =
      Problem.of(ErrorCode.P3018, "Migration 1_a failed and was rolled back completely.")
          .at(List.of("migrations/1_a/migration.sql:4:1", "  4 | ALTER TABLE;", "    | ^"))
          .state("State of \"app\" on h:5432: 2 of 4 migrations of this run applied and kept.")
          .next(NextStep.text("Find the rows", "SELECT count(*) FROM \"orders\";"))
          .next(NextStep.goal("Then", "deploy"));

  @Test
  void what_happened_comes_first_then_where_then_the_state_then_what_to_type() {
    assertThat(ProblemText.of(PROBLEM, CommandLine.plain("deploy")))
        .isEqualTo(
            """
            P3018  Migration 1_a failed and was rolled back completely.
              migrations/1_a/migration.sql:4:1
                4 | ALTER TABLE;
                  | ^
            State of "app" on h:5432: 2 of 4 migrations of this run applied and kept.
              Find the rows:  SELECT count(*) FROM "orders";
              Then:           mvn migrate:deploy""");
  }

  @Test
  void steps_without_an_intent_are_not_pushed_to_the_right() {
    Problem problem = Problem.of(ErrorCode.P1001, "Away.").next(NextStep.text("", "Check it."));

    assertThat(ProblemText.of(problem, CommandLine.plain("dev")))
        .isEqualTo("P1001  Away.\n  Check it.");
  }

  @Test
  void every_flag_stands_in_double_quotes() {
    assertThat(typed(CommandLine.plain("dev"), "dev", "name=init", "createOnly"))
        .isEqualTo("mvn migrate:dev \"-Dname=init\" \"-DcreateOnly\"");
    assertThat(typed(CommandLine.plain("dev"), "dev", "fill=users.\"Ländle\"='$5'"))
        .isEqualTo("mvn migrate:dev \"-Dfill=users.\\\"Ländle\\\"='\\$5'\"");
  }

  @Test
  void without_a_plugin_in_the_pom_the_coordinates_are_typed() {
    CommandLine full =
        new CommandLine("g:a:1", List.of("-pl", ":shop"), "dev", Map.of(), List.of());

    assertThat(typed(full, "status")).isEqualTo("mvn -pl :shop g:a:1:status");
  }

  @Test
  void flags_already_given_are_repeated_for_the_same_goal() {
    CommandLine given =
        new CommandLine(
            "migrate", List.of(), "dev", Map.of("name", "init", "db", "local"), List.of("db"));

    assertThat(typed(given, "dev", "acceptDataLoss=all"))
        .contains("\"-Dname=init\"")
        .contains("\"-Ddb=local\"")
        .endsWith("\"-DacceptDataLoss=all\"");
    assertThat(typed(given, "deploy")).isEqualTo("mvn migrate:deploy \"-Ddb=local\"");
  }

  @Test
  void a_proposed_flag_replaces_the_one_given() {
    CommandLine given =
        new CommandLine("migrate", List.of(), "dev", Map.of("migrate.name", "a"), List.of());

    assertThat(typed(given, "dev", "name=b")).isEqualTo("mvn migrate:dev \"-Dname=b\"");
  }

  private static String typed(CommandLine line, String goal, String... flags) {
    return line.of(new NextStep.Goal(goal, List.of(flags)));
  }
}
