package io.github.migratemaven.diff.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.generated.kind.Statement;
import io.github.migratemaven.introspect.Scope;
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

  private static final int FEW = 40;
  private static final long FIRST = 20_261_125;

  /** Privileges are a part of every third schema. */
  private static final int PRIVILEGES = 3;

  /** Enough to see; each takes a while to reduce. */
  private static final int MOST_FAILURES = 5;

  /** Directions that may be refused, of a hundred. */
  private static final int MOST_REFUSED = 8;

  @Test
  void random_edits_of_random_schemas_converge() {
    long first = Long.getLong("seed", FIRST);
    int many = Integer.getInteger("generated", FEW);
    Tally tally = new Tally();
    List<String> failures = new ArrayList<>();
    try (Convergence convergence = new Convergence()) {
      for (long seed = first; seed < first + many && failures.size() < MOST_FAILURES; seed++) {
        Pair<List<Statement>> schemas = schemas(seed, convergence);
        Verdict verdict = convergence.verdict(schemas, scope(seed));
        tally.add(schemas, verdict);
        if (verdict.isFailure()) {
          failures.add(told(seed, schemas, convergence));
        }
      }
    }
    System.out.printf(
        "Generated: from seed %d on PostgreSQL %d %s%n",
        first, Cluster.shared().version().major(), tally);
    assertThat(String.join("\n\n", failures)).isEmpty();
    assertThat(tally.refusedOfAHundred()).isLessThanOrEqualTo(MOST_REFUSED);
  }

  private static Scope scope(long seed) {
    return Scope.everything("public").withPrivileges(seed % PRIVILEGES == 0);
  }

  private static Pair<List<Statement>> schemas(long seed, Convergence convergence) {
    SchemaGenerator generator = new SchemaGenerator(seed, Cluster.shared().version().major());
    List<Statement> before = convergence.valid(generator.schema());
    return new Pair<>(before, convergence.valid(generator.edited(before)));
  }

  private static String told(long seed, Pair<List<Statement>> schemas, Convergence convergence) {
    Pair<List<Statement>> smallest =
        Reduction.of(schemas, smaller -> convergence.verdict(smaller, scope(seed)).isFailure());
    return "-Dgenerated=1 -Dseed="
        + seed
        + ": "
        + convergence.verdict(smallest, scope(seed)).failure()
        + "\n-- before.sql\n"
        + script(smallest.before())
        + "\n-- after.sql\n"
        + script(smallest.after());
  }

  private static String script(List<Statement> statements) {
    return statements.stream().map(each -> each.sql() + ";").collect(Collectors.joining("\n"));
  }
}
