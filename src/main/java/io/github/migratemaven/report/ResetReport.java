package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.ResetResult;
import java.util.List;

/** What {@code reset} did. The migrations it ran were told one by one as they ran. */
public final class ResetReport {

  private ResetReport() {}

  /** Lines and facts. */
  public static GoalResult of(ResetResult result) {
    return GoalResult.of(
            List.of(
                "Reset "
                    + result.database()
                    + ": "
                    + Counted.of(result.dropped().size(), "object")
                    + " dropped, "
                    + Counted.of(result.applied().size(), "migration")
                    + " applied. Nothing was seeded."))
        .with(facts(result));
  }

  private static ObjectNode facts(ResetResult result) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.set("dropped", GoalResult.strings(result.dropped()));
    ArrayNode tables = facts.putArray("tables");
    result
        .tables()
        .forEach(table -> tables.addObject().put("table", table.table()).put("rows", table.rows()));
    facts.set("applied", GoalResult.strings(result.applied()));
    return facts;
  }
}
