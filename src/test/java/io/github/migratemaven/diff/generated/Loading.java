package io.github.migratemaven.diff.generated;

import io.github.migratemaven.diff.CaseDatabase;
import io.github.migratemaven.diff.generated.kind.Statement;
import io.github.migratemaven.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a database with statements, without those that the server does not take. */
final class Loading {

  private Loading() {}

  /** What the server took; of a statement that it does not take, the parts that it does. */
  static List<Statement> valid(CaseDatabase into, List<Statement> statements) {
    TestDatabase database = emptied(into);
    List<Statement> valid =
        statements.stream().flatMap(each -> valid(database, each).stream()).toList();
    database.execute("COMMIT");
    return valid;
  }

  /** Leaves out what is not taken. */
  static void load(CaseDatabase into, List<Statement> statements) {
    TestDatabase database = emptied(into);
    statements.forEach(each -> database.triesWithin(each.sql()));
    database.execute("COMMIT");
  }

  private static TestDatabase emptied(CaseDatabase into) {
    into.clear();
    into.database().execute("BEGIN");
    return into.database();
  }

  private static Optional<Statement> valid(TestDatabase database, Statement statement) {
    if (database.triesWithin(statement.sql())) {
      return Optional.of(statement);
    }
    List<String> taken = new ArrayList<>();
    for (String part : statement.parts()) {
      taken.add(part);
      database.execute("SAVEPOINT parts");
      if (!database.triesWithin(statement.withParts(taken).sql())) {
        taken.remove(taken.size() - 1);
      }
      database.execute("ROLLBACK TO parts");
    }
    return Optional.of(statement.withParts(taken))
        .filter(Statement::hasParts)
        .filter(smaller -> database.triesWithin(smaller.sql()));
  }
}
