package io.github.migratemaven.plan;

import java.util.ArrayList;
import java.util.List;

/** Alterations of one table that were taken apart and stand together after all. */
final class Rejoined {

  private Rejoined() {}

  static List<Step> of(List<Step> steps) {
    List<Step> rejoined = new ArrayList<>();
    for (Step step : steps) {
      int last = rejoined.size() - 1;
      if (last >= 0
          && rejoined.get(last) instanceof TableStep.Alter previous
          && step instanceof TableStep.Alter next
          && canJoin(previous, next)) {
        List<Clause> clauses = new ArrayList<>(previous.clauses());
        clauses.addAll(next.clauses());
        rejoined.set(last, new TableStep.Alter(previous.kind(), previous.table(), clauses));
      } else {
        rejoined.add(step);
      }
    }
    return rejoined;
  }

  private static boolean canJoin(TableStep.Alter previous, TableStep.Alter next) {
    return previous.table().equals(next.table())
        && previous.kind() == next.kind()
        && isOfManyClauses(previous.kind())
        && previous.clauses().stream().noneMatch(Rejoined::mustStandAlone)
        && next.clauses().stream().noneMatch(Rejoined::mustStandAlone);
  }

  private static boolean mustStandAlone(Clause clause) {
    // Keys and identities look for NOT NULL before clauses of the same statement have run.
    return clause instanceof ConstraintClause.Rename
        || clause instanceof ColumnClause.DropHere
        || clause instanceof NotNullClause && !(clause instanceof NotNullClause.Add);
  }

  private static boolean isOfManyClauses(StepKind kind) {
    return switch (kind) {
      case CLEAR_TYPE_USERS, ALTER_TABLE, ALTER_FILLED_TABLE, CLEAR_TABLE -> true;
      default -> false;
    };
  }
}
