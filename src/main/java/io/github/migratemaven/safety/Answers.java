package io.github.migratemaven.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The answers that were found; a question without one was not asked or cannot be answered. */
record Answers(Map<Question, Long> counts) {

  static final Answers NONE = new Answers(Map.of());

  Answers {
    counts = new LinkedHashMap<>(counts);
  }

  OptionalLong to(Question question) {
    Long count = counts.get(question);
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
