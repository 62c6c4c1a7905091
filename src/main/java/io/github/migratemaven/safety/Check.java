package io.github.migratemaven.safety;

import io.github.migratemaven.safety.Hazard.Outcome;
import java.util.List;
import java.util.OptionalLong;

/**
 * A hazard before anybody looked at rows, and what must be known to judge it.
 *
 * @param decisive the question whose answer says how many rows are concerned
 * @param alsoSilent questions of which a zero alone makes it harmless
 * @param textHere the sentence for a count other than zero; %d takes the count
 */
record Check(
    Item item,
    HazardKind kind,
    Severity severity,
    String pureText,
    Question decisive,
    List<Question> alsoSilent,
    CountedText textHere) {

  /** A sentence made from a count. */
  interface CountedText {
    String with(long count);
  }

  Hazard judge(Answers answers) {
    OptionalLong count = answers.to(decisive);
    boolean zero =
        (count.isPresent() && count.getAsLong() == 0)
            || alsoSilent.stream()
                .map(answers::to)
                .anyMatch(other -> other.isPresent() && other.getAsLong() == 0);
    if (zero) {
      return new Hazard(item, kind, severity, pureText, pureText, Outcome.HARMLESS);
    }
    if (count.isEmpty()) {
      return new Hazard(item, kind, severity, pureText, pureText, Outcome.UNKNOWN);
    }
    String text = textHere.with(count.getAsLong());
    return new Hazard(item, kind, severity, pureText, text, Outcome.HAPPENS);
  }
}
