package io.github.migratemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.command.StatusResult;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusReportTest {

  private static final NextStep DEPLOY = NextStep.goal("Apply what is pending", "deploy");
  private static final NextStep CORRECT = NextStep.text("", "Correct it.");

  @Test
  void a_pending_migration_is_to_be_deployed() {
    assertThat(next(files(List.of(), null))).containsExactly(DEPLOY);
  }

  @Test
  void a_migration_that_does_not_replay_is_corrected_before_anything_is_deployed() {
    assertThat(next(files(List.of(), ErrorCode.P3006))).containsExactly(CORRECT);
  }

  @Test
  void a_schema_that_does_not_load_keeps_no_migration_from_being_deployed() {
    assertThat(next(files(List.of(), ErrorCode.M113))).containsExactly(CORRECT, DEPLOY);
  }

  @Test
  void a_missing_script_is_restored_before_anything_is_deployed() {
    assertThat(next(files(List.of("20260101000000_a"), null)))
        .extracting(NextStep::intent)
        .containsExactly("Restore the script");
  }

  private static List<NextStep> next(StatusResult.Files files) {
    StatusResult.Database database =
        new StatusResult.Database(
            "\"shop\" on localhost",
            1,
            List.of("20260102000000_b"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            true);
    return StatusReport.of(new StatusResult(files, Optional.of(database)))
        .problem()
        .orElseThrow()
        .next();
  }

  private static StatusResult.Files files(List<String> withoutScript, @Nullable ErrorCode broken) {
    return new StatusResult.Files(
        2,
        withoutScript,
        Optional.ofNullable(broken).map(code -> Problem.of(code, "No.").next(CORRECT)),
        Optional.empty(),
        List.of(),
        "18.6");
  }
}
