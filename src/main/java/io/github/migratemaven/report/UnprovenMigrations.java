package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.migratemaven.plan.Refusal;
import io.github.migratemaven.safety.Hazard;
import java.util.ArrayList;
import java.util.List;

/** That a written migration lacks what only a person can write, and so proves nothing yet. */
final class UnprovenMigrations {

  private UnprovenMigrations() {}

  static List<String> lines(List<Refusal> byHand, List<Hazard> hazards) {
    List<String> lines = new ArrayList<>();
    lines.add("Unproven " + Counted.of(byHand.size(), "change") + " left to you, in the file:");
    byHand.forEach(
        refusal ->
            lines.add(
                "  by hand: "
                    + ShownNames.visible(refusal.words())
                    + " ("
                    + refusal.limit().code()
                    + ")"));
    hazards.forEach(hazard -> lines.add("  careful: " + hazard.pureText()));
    return lines;
  }

  static ArrayNode facts(List<Refusal> byHand) {
    ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    byHand.forEach(
        refusal ->
            facts
                .addObject()
                .put("code", refusal.limit().code().name())
                .put("text", refusal.words()));
    return facts;
  }
}
