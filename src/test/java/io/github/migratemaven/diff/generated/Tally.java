package io.github.migratemaven.diff.generated;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.generated.kind.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much was proven, and how much not. */
final class Tally {

  private static final int DIRECTIONS = 3;
  private static final int HUNDRED = 100;

  private final Map<String, Integer> refusals = new TreeMap<>();
  private int pairs;
  private int statements;
  private int named;
  private int tables;
  private int filled;

  void add(Pair<List<Statement>> schemas, Verdict verdict) {
    pairs++;
    statements += schemas.before().size() + schemas.after().size();
    named += verdict.named() ? 1 : 0;
    tables += verdict.tables();
    filled += verdict.filled();
    verdict.refusals().forEach(code -> refusals.merge(code, 1, Integer::sum));
  }

  /** How many directions of a hundred are not proven because we said that they cannot be done. */
  int refusedOfAHundred() {
    int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
    return refused * HUNDRED / (pairs * DIRECTIONS);
  }

  @Override
  public String toString() {
    return "%d pairs of schemas, %d statements, %d of %d tables with rows, refused %s, %d pairs with what is only named"
        .formatted(pairs, statements, filled, tables, refusals, named);
  }
}
