package io.github.migratemaven.diff.generated;

import java.util.List;

/**
 * What came out of a pair of schemas.
 *
 * @param failure what went wrong; empty when nothing did
 * @param refusals the codes with which we said that something cannot be done
 * @param named whether there is something that we only name, so that less is proven
 * @param tables how many tables there were before
 * @param filled how many of them had rows
 */
record Verdict(String failure, List<String> refusals, boolean named, int tables, int filled) {

  Verdict {
    refusals = List.copyOf(refusals);
  }

  boolean isFailure() {
    return !failure.isEmpty();
  }
}
