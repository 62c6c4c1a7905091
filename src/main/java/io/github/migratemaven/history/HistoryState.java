package io.github.migratemaven.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a migrations directory and a ledger compare. Lists are in the directory's order; {@code
 * unfinished} and {@code failed} are in the ledger's.
 *
 * @param hasLedger whether the database has a ledger at all
 * @param pending in the directory, without a row that counts
 * @param applied in both
 * @param edited those of {@code applied} whose script changed after it ran
 * @param unfinished rows of scripts that began, did not end, and can be resumed from our journal
 * @param failed rows that began, did not end, and have no journal: they block
 * @param missing applied rows without a folder
 * @param outOfOrder those of {@code pending} that sort before an applied one
 * @param rolledBack the latest row of each name that has only rolled-back rows
 * @param lastCommon the last migration in the directory's order up to which both agree
 * @param relation the verdict
 */
public record HistoryState(
    boolean hasLedger,
    List<Migration> pending,
    List<Applied> applied,
    List<Applied> edited,
    List<LedgerRow> unfinished,
    List<LedgerRow> failed,
    List<LedgerRow> missing,
    List<Migration> outOfOrder,
    List<LedgerRow> rolledBack,
    Optional<String> lastCommon,
    Relation relation) {

  public HistoryState {
    pending = List.copyOf(pending);
    applied = List.copyOf(applied);
    edited = List.copyOf(edited);
    unfinished = List.copyOf(unfinished);
    failed = List.copyOf(failed);
    missing = List.copyOf(missing);
    outOfOrder = List.copyOf(outOfOrder);
    rolledBack = List.copyOf(rolledBack);
  }

  /**
   * Compares.
   *
   * @param migrations the directory's, in its order
   * @param ledger the rows in the ledger's order; empty when there is no ledger
   */
  public static HistoryState between(List<Migration> migrations, Optional<List<LedgerRow>> ledger) {
    return new Comparison(migrations, ledger).state();
  }

  /** One comparison under way. */
  private static final class Comparison {

    private static final Comparator<String> ORDER = new MigrationOrder();

    private final List<Migration> migrations;
    private final boolean hasLedger;
    private final List<LedgerRow> rows;
    private final Map<String, LedgerRow> liveRows = new HashMap<>();

    Comparison(List<Migration> migrations, Optional<List<LedgerRow>> ledger) {
      this.migrations = migrations;
      this.hasLedger = ledger.isPresent();
      this.rows = ledger.orElse(List.of());
      for (LedgerRow row : rows) {
        if (row.state() != RowState.ROLLED_BACK) {
          liveRows.merge(row.name(), row, Comparison::finishedOrLater);
        }
      }
    }

    HistoryState state() {
      List<Migration> pending =
          migrations.stream().filter(migration -> !liveRows.containsKey(migration.name())).toList();
      List<Applied> applied = applied();
      List<LedgerRow> missing = missing();
      return new HistoryState(
          hasLedger,
          pending,
          applied,
          applied.stream().filter(Applied::isEdited).toList(),
          rowsThatAre(RowState.UNFINISHED),
          rowsThatAre(RowState.FAILED),
          missing,
          outOfOrder(pending),
          rolledBack(),
          lastCommon(missing),
          relation(pending, missing));
    }

    private List<Applied> applied() {
      List<Applied> applied = new ArrayList<>();
      for (Migration migration : migrations) {
        LedgerRow row = liveRows.get(migration.name());
        if (row != null && row.state() == RowState.APPLIED) {
          applied.add(new Applied(migration, row));
        }
      }
      return applied;
    }

    private List<LedgerRow> missing() {
      Set<String> local = new HashSet<>();
      migrations.forEach(migration -> local.add(migration.name()));
      return liveRows.values().stream()
          .filter(row -> row.state() == RowState.APPLIED && !local.contains(row.name()))
          .sorted(Comparator.comparing(LedgerRow::name, ORDER))
          .toList();
    }

    private List<LedgerRow> rowsThatAre(RowState state) {
      return rows.stream().filter(row -> row.state() == state).toList();
    }

    private List<Migration> outOfOrder(List<Migration> pending) {
      Optional<String> last =
          liveRows.values().stream()
              .filter(row -> row.state() == RowState.APPLIED)
              .map(LedgerRow::name)
              .max(ORDER);
      return pending.stream()
          .filter(migration -> last.isPresent() && ORDER.compare(migration.name(), last.get()) < 0)
          .toList();
    }

    private List<LedgerRow> rolledBack() {
      Map<String, LedgerRow> latest = new TreeMap<>(ORDER);
      for (LedgerRow row : rowsThatAre(RowState.ROLLED_BACK)) {
        if (!liveRows.containsKey(row.name())) {
          latest.put(row.name(), row);
        }
      }
      return List.copyOf(latest.values());
    }

    private Optional<String> lastCommon(List<LedgerRow> missing) {
      Optional<String> common = Optional.empty();
      for (Migration migration : migrations) {
        LedgerRow row = liveRows.get(migration.name());
        boolean agreed = row != null && row.state() == RowState.APPLIED;
        boolean gap =
            !missing.isEmpty() && ORDER.compare(missing.get(0).name(), migration.name()) < 0;
        if (!agreed || gap) {
          return common;
        }
        common = Optional.of(migration.name());
      }
      return common;
    }

    private Relation relation(List<Migration> pending, List<LedgerRow> missing) {
      if (missing.isEmpty()) {
        return pending.isEmpty() ? Relation.IN_SYNC : Relation.BEHIND;
      }
      if (!pending.isEmpty()) {
        return Relation.DIVERGED;
      }
      if (migrations.isEmpty()) {
        return Relation.FOLDERS_MISSING;
      }
      String lastFolder = migrations.get(migrations.size() - 1).name();
      return ORDER.compare(missing.get(0).name(), lastFolder) > 0
          ? Relation.AHEAD
          : Relation.FOLDERS_MISSING;
    }

    /** Names are not unique in the ledger; a finished row says more than one that is not. */
    private static LedgerRow finishedOrLater(LedgerRow earlier, LedgerRow later) {
      return earlier.state() == RowState.APPLIED && later.state() != RowState.APPLIED
          ? earlier
          : later;
    }
  }
}
