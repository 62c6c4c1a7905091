package io.github.migratemaven.plan;

import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that a plan leaves to a person.
 *
 * @param refusals in the order of their limits; never empty
 */
public record NotAutomatic(List<Refusal> refusals) {

  public NotAutomatic {
    refusals = List.copyOf(refusals);
  }

  /** The limits that are met, in their order. */
  public List<Limit> limits() {
    return Arrays.stream(Limit.values()).filter(limit -> !words(limit).isEmpty()).toList();
  }

  /** What meets a limit, in words. */
  public List<String> words(Limit limit) {
    return refusals.stream()
        .filter(refusal -> refusal.limit() == limit)
        .map(Refusal::words)
        .distinct()
        .toList();
  }

  /** All of it at once, under the code of the first; what to do is for the caller to say. */
  public Problem problem() {
    Limit first = limits().get(0);
    return Problem.of(first.code(), first.reason()).at(words(first)).at(others());
  }

  private List<String> others() {
    List<String> lines = new ArrayList<>();
    for (Limit limit : limits().subList(1, limits().size())) {
      lines.add(limit.code() + "  " + limit.reason());
      words(limit).forEach(words -> lines.add("  " + words));
    }
    return lines;
  }
}
