package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.diff.TableChange;
import io.github.migratemaven.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes that only a person can bring about, such as by a new table and copied rows.
 *
 * @param refused each with its reason
 * @param others the changes that can be planned
 */
public record NotAutomatic(List<ByHand> refused, List<Change> others) {

  private static final Refusal PARTITIONED_OTHERWISE =
      new Refusal(
          ErrorCode.M407,
          "PostgreSQL cannot partition a table in another way: its rows have to go to a new one.",
          "Write the new table by hand, and fill it");

  private static final Refusal BECOMES_FOREIGN =
      new Refusal(
          ErrorCode.M409,
          "PostgreSQL cannot make a foreign table of another one: its rows have to go to the"
              + " server.",
          "Write the foreign table by hand, and bring the rows to its server");

  public NotAutomatic {
    refused = List.copyOf(refused);
    others = List.copyOf(others);
  }

  /**
   * A change for a person.
   *
   * @param refusal why
   * @param difference what differs, in words
   */
  public record ByHand(Refusal refusal, String difference) {

    /** The code that says why. */
    public ErrorCode code() {
      return refusal.code();
    }
  }

  /** Those among some changes. */
  public static NotAutomatic among(List<Change> changes) {
    List<ByHand> refused = new ArrayList<>();
    List<Change> others = new ArrayList<>();
    for (Change change : changes) {
      of(change).ifPresentOrElse(refused::add, () -> others.add(change));
    }
    return new NotAutomatic(refused, others);
  }

  /** Fails with the code of the first one, and all of that code, when there are any. */
  void refuse() {
    if (refused.isEmpty()) {
      return;
    }
    Refusal refusal = refused.get(0).refusal();
    List<String> differences =
        refused.stream()
            .filter(each -> each.refusal().equals(refusal))
            .map(ByHand::difference)
            .toList();
    if (others.isEmpty() && differences.size() == refused.size()) {
      refusal.of(differences);
    } else {
      refusal.ofAmongOthers(differences);
    }
  }

  private static Optional<ByHand> of(Change change) {
    if (change instanceof LineageChange.Rekey rekey) {
      return Optional.of(new ByHand(PARTITIONED_OTHERWISE, words(rekey.tables())));
    }
    if (change instanceof TableChange.Recreate recreate
        && !recreate.tables().before().isForeign()) {
      return Optional.of(
          new ByHand(
              BECOMES_FOREIGN,
              words(recreate.table().name()) + " is a table, wanted a foreign table"));
    }
    return Optional.empty();
  }

  private static String words(Pair<Table> table) {
    Pair<String> keys = table.map(Table::lineage).map(NotAutomatic::words);
    return words(table.after().name()) + " is " + keys.before() + ", wanted " + keys.after();
  }

  private static String words(QualifiedName name) {
    return name.schema() + "." + name.name();
  }

  private static String words(Lineage lineage) {
    return lineage.key() == null ? "not partitioned" : "partitioned by " + lineage.key();
  }
}
