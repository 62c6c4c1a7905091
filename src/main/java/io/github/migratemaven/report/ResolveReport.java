package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.ResolveResult;
import java.util.List;

/** What {@code resolve} changed. */
public final class ResolveReport {

  private ResolveReport() {}

  /** Lines and facts. */
  public static GoalResult of(ResolveResult result) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.set("changes", GoalResult.strings(result.changes()));
    return GoalResult.of(
            result.changes().isEmpty()
                ? List.of("Nothing to change: that was said before.")
                : result.changes())
        .with(facts);
  }
}
