package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.safety.Severity;
import java.util.ArrayList;
import java.util.List;

/** That generated migrations converge, and what they risk where there are rows. */
final class ProvenMigrations {

  private ProvenMigrations() {}

  /**
   * The proof, and a line for each hazard.
   *
   * @param provenOn the server version
   */
  static List<String> lines(String provenOn, List<Hazard> hazards) {
    List<String> lines = new ArrayList<>();
    lines.add(proof(provenOn, hazards));
    hazards.forEach(hazard -> lines.add("  careful: " + hazard.pureText()));
    return lines;
  }

  static ArrayNode facts(List<Hazard> hazards) {
    ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    hazards.forEach(
        hazard ->
            facts
                .addObject()
                .put("item", hazard.item().toString())
                .put("kind", hazard.kind().name())
                .put("severity", hazard.severity().name())
                .put("text", hazard.pureText()));
    return facts;
  }

  private static String proof(String provenOn, List<Hazard> hazards) {
    long data = count(hazards, Severity.LOSS) + count(hazards, Severity.BLOCKING);
    long access = count(hazards, Severity.ACCESS);
    String counted =
        (data == 0 ? "" : "; " + Counted.of(data, "step") + " can depend on your data")
            + (access == 0 ? "" : "; " + Counted.of(access, "step") + " can change who sees rows");
    return "Proven   converges on PostgreSQL "
        + provenOn
        + ", empty tables"
        + (counted.isEmpty() ? "" : counted + ":");
  }

  private static long count(List<Hazard> hazards, Severity severity) {
    return hazards.stream().filter(hazard -> hazard.severity() == severity).count();
  }
}
