package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.SqlStates;
import io.github.migratemaven.script.ScriptFailure;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What to say of a generated migration that does not run at the state of its history. */
record DraftFailure(SqlNames names) {

  RuntimeException of(ScriptFailure failure) {
    return isOfRows(failure) ? rowsOfTheHistory(failure) : impossible(failure);
  }

  /** Classes 22 (data exception) and 23 (integrity constraint violation), by Appendix A. */
  private static boolean isOfRows(ScriptFailure failure) {
    String state = failure.failure().sqlState();
    return state.startsWith(SqlStates.CLASS_DATA_EXCEPTION)
        || state.startsWith(SqlStates.CLASS_INTEGRITY_VIOLATION);
  }

  private RuntimeException rowsOfTheHistory(ScriptFailure failure) {
    Problem problem =
        Problem.of(
                ErrorCode.M414,
                "The migration cannot run on the rows that earlier migrations insert.")
            .at(failure.failure().lines())
            .state("Only the shadow was touched; nothing was written.");
    return columnWithoutValue(failure)
        .map(item -> problem.next(NextStep.goal("Give them a value", "dev", "fill=" + item)))
        .orElse(problem)
        .next(
            NextStep.text(
                "Or change those rows first", "in a migration of its own, written before this one"))
        .raise(failure);
  }

  /** {@code table.column='…'} where the server names a column that must not be null. */
  private Optional<String> columnWithoutValue(ScriptFailure failure) {
    ServerErrorMessage words =
        failure.getCause() instanceof PSQLException server ? server.getServerErrorMessage() : null;
    if (words == null
        || words.getSchema() == null
        || words.getTable() == null
        || words.getColumn() == null) {
      return Optional.empty();
    }
    QualifiedName table = new QualifiedName(words.getSchema(), words.getTable());
    return Optional.of(names.typed(table) + "." + SqlNames.typed(words.getColumn()) + "='…'");
  }

  private static RuntimeException impossible(ScriptFailure failure) {
    return Problem.of(
            ErrorCode.M412,
            "The migration that we generated does not run: PostgreSQL cannot make this change in"
                + " the way we know, or this is a bug of migrate-maven-plugin.")
        .at(failure.failure().lines())
        .at("What was generated:")
        .at(failure.script().text().lines().toList())
        .state("Only the shadow was touched; nothing was written.")
        .next(
            NextStep.text(
                "Put the schema back, write this migration by hand, then change the schema again",
                "it is compared with what you wrote"))
        .next(NextStep.goal("By hand", "dev", "createOnly", "name=by_hand"))
        .raise(failure);
  }
}
