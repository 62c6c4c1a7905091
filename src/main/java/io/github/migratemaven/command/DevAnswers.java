package io.github.migratemaven.command;

import io.github.migratemaven.safety.Consents;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered to a proposal.
 *
 * @param name words for the migration's name; may be empty
 * @param acceptDataLoss the losses they accept, item by item or {@code all}; null for none
 */
public record DevAnswers(String name, @Nullable String acceptDataLoss) {

  Consents consents() {
    return Consents.of(acceptDataLoss);
  }
}
