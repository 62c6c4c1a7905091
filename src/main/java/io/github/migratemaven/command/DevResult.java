package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.plan.Refusal;
import io.github.migratemaven.safety.Hazard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code dev} did.
 *
 * @param applied migrations run on the database, in order, among them the written ones
 * @param written files written, in order
 * @param byHand what a person has to write into them; they are not proven then
 * @param hazards what the written ones risk elsewhere
 * @param leftAlone what the managed schemas hold that we cannot write, and do not touch
 * @param unwritten what the sources want that we cannot write
 * @param provenOn the server version on which the written ones converged; empty when something is
 *     left to a person
 * @param settled a sentence for each change that made database and branch agree beforehand
 */
public record DevResult(
    List<String> applied,
    List<Path> written,
    List<Refusal> byHand,
    List<Hazard> hazards,
    List<Unmodelled> leftAlone,
    List<Unmodelled> unwritten,
    String provenOn,
    List<String> settled) {
  public DevResult {
    applied = List.copyOf(applied);
    written = List.copyOf(written);
    byHand = List.copyOf(byHand);
    hazards = List.copyOf(hazards);
    leftAlone = List.copyOf(leftAlone);
    unwritten = List.copyOf(unwritten);
    settled = List.copyOf(settled);
  }

  /** The same behind what settled a difference. */
  public DevResult after(DriftOutcome.Settlement settlement) {
    return new DevResult(
        applied,
        joined(settlement.written(), written),
        byHand,
        hazards,
        leftAlone,
        unwritten,
        provenOn,
        joined(settlement.changes(), settled));
  }

  private static <T> List<T> joined(List<T> head, List<T> tail) {
    List<T> all = new ArrayList<>(head);
    all.addAll(tail);
    return all;
  }
}
