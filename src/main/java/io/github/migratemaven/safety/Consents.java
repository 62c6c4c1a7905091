package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.TypedNames;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The losses that a user accepted, item by item ({@code
 * -DacceptDataLoss=orders.country,type:status} or {@code all}).
 */
public final class Consents {

  private static final String ALL = "all";

  private final List<String> written;

  private Consents(List<String> written) {
    this.written = List.copyOf(written);
  }

  /**
   * Reads items separated by commas; commas inside double quotes belong to a name.
   *
   * @param text null accepts nothing
   */
  public static Consents of(@Nullable String text) {
    return new Consents(text == null ? List.of() : TypedNames.split(text, ','));
  }

  /** Whether the hazard's item is accepted, or the hazard needs no consent. */
  public boolean cover(Hazard hazard) {
    return hazard.severity() != Severity.LOSS
        || written.contains(ALL)
        || written.stream().anyMatch(text -> names(text, hazard.item()));
  }

  /** What was written and names no item of these hazards, such as a misspelt name. */
  public List<String> without(List<Hazard> hazards) {
    return written.stream()
        .filter(text -> !text.equals(ALL))
        .filter(text -> hazards.stream().noneMatch(hazard -> names(text, hazard.item())))
        .toList();
  }

  /** Unquoted names are taken as written or in quotes, so that "User" needs none. */
  private static boolean names(String text, Item item) {
    String prefix = item.kind().name().toLowerCase(Locale.ROOT) + ":";
    String full = prefix + item.name();
    return text.equals(item.toString())
        || text.equals(full)
        || text.equals(item.toString().replace("\"", ""))
        || text.equals(full.replace("\"", ""));
  }
}
