package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.SeedResult;
import java.time.Duration;
import java.util.List;

/** What {@code seed} did. The seeds themselves were told one by one as they ran. */
public final class SeedReport {

  private SeedReport() {}

  /** Lines and facts. */
  public static GoalResult of(SeedResult result) {
    Duration took =
        result.seeds().stream().map(SeedResult.Ran::took).reduce(Duration.ZERO, Duration::plus);
    return GoalResult.of(
            List.of(
                "Seeded "
                    + result.database()
                    + " with "
                    + Counted.of(result.seeds().size(), "seed")
                    + " in "
                    + EventText.duration(took)
                    + "."))
        .with(facts(result));
  }

  private static ObjectNode facts(SeedResult result) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    ArrayNode seeds = facts.putArray("seeds");
    result
        .seeds()
        .forEach(
            ran -> seeds.addObject().put("name", ran.name()).put("millis", ran.took().toMillis()));
    return facts;
  }
}
