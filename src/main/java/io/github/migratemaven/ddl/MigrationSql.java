package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.Plan;
import io.github.migratemaven.plan.PlannedMigration;
import io.github.migratemaven.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Writes the text of a migration.sql, byte for byte as Prisma would where Prisma can. */
public final class MigrationSql {

  private MigrationSql() {}

  /**
   * Renders a migration.
   *
   * @param migration its steps
   * @param names how names are written; the default schema is left out
   * @param warnings one sentence for each hazard, shown in a comment on top; may be empty
   * @return UTF-8 text with {@code \n} line ends and exactly one at the end
   */
  public static String render(PlannedMigration migration, SqlNames names, List<String> warnings) {
    StepSql sql = new StepSql(names);
    List<String> blocks = new ArrayList<>();
    for (Step step : migration.steps()) {
      blocks.add("-- " + step.heading() + "\n" + String.join("\n", step.accept(sql)) + "\n");
    }
    return header(warnings) + String.join("\n", blocks);
  }

  private static String header(List<String> warnings) {
    if (warnings.isEmpty()) {
      return "";
    }
    StringBuilder header = new StringBuilder("/*\n  Warnings:\n\n");
    warnings.forEach(warning -> header.append("  - ").append(inComment(warning)).append('\n'));
    return header.append("\n*/\n").toString();
  }

  /** A name may contain the end of a comment, or the beginning of one, which PostgreSQL nests. */
  private static String inComment(String text) {
    return text.replace("*/", "* /").replace("/*", "/ *");
  }

  /** Renders all migrations of a plan without warnings. */
  public static List<String> scripts(Plan plan, SqlNames names) {
    return scripts(plan, names, place -> List.of());
  }

  /**
   * Renders all migrations of a plan. What is left to a person stands as comments before all of it.
   *
   * @param warnings those of each migration, by its place from 0
   */
  public static List<String> scripts(
      Plan plan, SqlNames names, IntFunction<List<String>> warnings) {
    List<String> scripts = new ArrayList<>();
    for (PlannedMigration migration : plan.migrations()) {
      scripts.add(render(migration, names, warnings.apply(scripts.size())));
    }
    plan.notAutomatic()
        .ifPresent(
            left -> {
              String rest = scripts.isEmpty() ? "" : "\n" + scripts.remove(0);
              scripts.add(0, String.join("\n", new ByHandSql(names).blocks(left)) + rest);
            });
    return scripts;
  }
}
