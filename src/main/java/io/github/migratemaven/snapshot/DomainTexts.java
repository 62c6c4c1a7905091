package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Domain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settles the texts of a domain against those of the wanted one. */
final class DomainTexts {

  private final Domain after;
  private final ScratchDomain scratch;

  DomainTexts(Connection connection, Domain after) {
    this.after = after;
    this.scratch = new ScratchDomain(connection, after);
  }

  Domain settle(Domain before) throws SQLException {
    Reprint defaults = scratch::defaultOf;
    return before.withTexts(
        defaults.settledOrNull(before.defaultExpression(), after.defaultExpression()),
        checks(before.checks()));
  }

  private List<Check> checks(List<Check> checks) throws SQLException {
    Map<String, Check> wanted = Redeparse.by(Check::name, after.checks());
    Reprint reprint = scratch::check;
    List<Check> settled = new ArrayList<>();
    for (Check before : checks) {
      Check check = wanted.getOrDefault(before.name(), before);
      settled.add(before.withExpression(reprint.settled(before.expression(), check.expression())));
    }
    return settled;
  }
}
