package io.github.migratemaven.diff.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.testkit.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random schemas and random edits of them. {@code -Dgenerated=5000} makes more than the few of an
 * ordinary run, {@code -Dseed=…} others; each pair has a seed of its own, with which it is made
 * again: {@code -Dgenerated=1 -Dseed=<that>}.
 */
class GeneratedSchemasTest {

  private static final int FEW = 60;
  private static final long FIRST = 20_261_125;

  /** Enough to see; each takes a while to reduce. */
  private static final int MOST_FAILURES = 5;

  @Test
  void random_edits_of_random_schemas_converge() {
    long first = Long.getLong("seed", FIRST);
    int many = Integer.getInteger("generated", FEW);
    List<String> failures = new ArrayList<>();
    long statements = 0;
    try (Convergence convergence = new Convergence()) {
      for (long seed = first; seed < first + many && failures.size() < MOST_FAILURES; seed++) {
        Pair<List<Statement>> schemas = schemas(seed, convergence);
        statements += schemas.before().size() + schemas.after().size();
        if (convergence.failure(schemas).isPresent()) {
          failures.add(told(seed, schemas, convergence));
        }
      }
      System.out.printf(
          "Generated: %d pairs of schemas from seed %d on PostgreSQL %d, %d statements, %d pairs refused%n",
          many, first, Cluster.shared().version().major(), statements, convergence.refused());
      assertThat(String.join("\n\n", failures)).isEmpty();
      assertThat(convergence.refused()).isLessThanOrEqualTo(many / 10);
    }
  }

  private static Pair<List<Statement>> schemas(long seed, Convergence convergence) {
    SchemaGenerator generator = new SchemaGenerator(seed);
    List<Statement> before = convergence.valid(generator.schema());
    return new Pair<>(before, convergence.valid(generator.edited(before)));
  }

  private static String told(long seed, Pair<List<Statement>> schemas, Convergence convergence) {
    Pair<List<Statement>> smallest =
        Reduction.of(schemas, smaller -> convergence.failure(smaller).isPresent());
    return "-Dgenerated=1 -Dseed="
        + seed
        + ": "
        + convergence.failure(smallest).orElse("only with more around it")
        + "\n-- before.sql\n"
        + script(smallest.before())
        + "\n-- after.sql\n"
        + script(smallest.after());
  }

  private static String script(List<Statement> statements) {
    return statements.stream().map(each -> each.sql() + ";").collect(Collectors.joining("\n"));
  }
}
