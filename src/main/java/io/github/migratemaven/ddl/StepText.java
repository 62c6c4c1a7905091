package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.Step;
import java.util.List;

/** The statements of one step, for those who arrange them otherwise than a migration does. */
public final class StepText {

  private StepText() {}

  /** Each statement with its semicolon. */
  public static List<String> of(Step step, SqlNames names) {
    return step.accept(new StepSql(names));
  }
}
