package io.github.migratemaven.diff.generated;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.generated.kind.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a failing pair of schemas as small as it can be while it fails. */
final class Reduction {

  private final Predicate<Pair<List<Statement>>> fails;
  private Pair<List<Statement>> smallest;

  private Reduction(Pair<List<Statement>> failing, Predicate<Pair<List<Statement>>> fails) {
    this.smallest = failing;
    this.fails = fails;
  }

  static Pair<List<Statement>> of(
      Pair<List<Statement>> failing, Predicate<Pair<List<Statement>>> fails) {
    Reduction reduction = new Reduction(failing, fails);
    reduction.dropSlots();
    reduction.dropOnOneSide();
    reduction.dropParts();
    reduction.dropSlots();
    return reduction.smallest;
  }

  /** From the end, where fewest depend on them; many at once as long as that goes well. */
  private void dropSlots() {
    for (int many = slots().size() / 2; many >= 1; many /= 2) {
      List<String> last = slots();
      for (int end = last.size(); end > 0; end -= many) {
        Set<String> slots = Set.copyOf(last.subList(Math.max(0, end - many), end));
        keepIfItFails(smallest.map(side -> without(side, slots)));
      }
    }
  }

  private List<String> slots() {
    Set<String> slots = new LinkedHashSet<>();
    smallest.before().forEach(each -> slots.add(each.slot()));
    smallest.after().forEach(each -> slots.add(each.slot()));
    return new ArrayList<>(slots);
  }

  private void dropOnOneSide() {
    for (Statement each : smallest.before()) {
      keepIfItFails(new Pair<>(without(smallest.before(), Set.of(each.slot())), smallest.after()));
    }
    for (Statement each : smallest.after()) {
      keepIfItFails(new Pair<>(smallest.before(), without(smallest.after(), Set.of(each.slot()))));
    }
  }

  private void dropParts() {
    Set<String> parts = new LinkedHashSet<>();
    smallest.before().forEach(each -> parts.addAll(each.parts()));
    smallest.after().forEach(each -> parts.addAll(each.parts()));
    for (String part : parts) {
      keepIfItFails(smallest.map(side -> withoutPart(side, part)));
      keepIfItFails(new Pair<>(withoutPart(smallest.before(), part), smallest.after()));
      keepIfItFails(new Pair<>(smallest.before(), withoutPart(smallest.after(), part)));
    }
  }

  private void keepIfItFails(Pair<List<Statement>> smaller) {
    if (!smaller.equals(smallest) && fails.test(smaller)) {
      smallest = smaller;
    }
  }

  private static List<Statement> without(List<Statement> statements, Set<String> slots) {
    return statements.stream().filter(each -> !slots.contains(each.slot())).toList();
  }

  private static List<Statement> withoutPart(List<Statement> statements, String part) {
    return statements.stream()
        .map(
            each ->
                each.parts().size() > 1
                    ? each.withParts(
                        each.parts().stream().filter(other -> !other.equals(part)).toList())
                    : each)
        .filter(each -> each.hasParts() || !each.head().endsWith(" AS ENUM"))
        .toList();
  }
}
