package io.github.migratemaven.apply;

import io.github.migratemaven.history.Journal;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptRunner;
import io.github.migratemaven.script.ScriptStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes up a script where an earlier run had to leave it. */
final class Resumption {

  /** What a lost session takes with it; a dump sets its search path by set_config. */
  private static final Pattern SETTING =
      Pattern.compile(
          "^(?:(?:RESET|SET(?!\\s+(?:LOCAL|TRANSACTION|CONSTRAINTS)\\b))\\b"
              + "|SELECT\\s+(?:pg_catalog\\s*\\.\\s*)?set_config\\s*\\()",
          Pattern.CASE_INSENSITIVE);

  /** Doing it twice is the same as doing it once. */
  private static final Pattern REPEATABLE =
      Pattern.compile(
          "^(?:VACUUM|ANALYZE|REINDEX|CLUSTER|CHECKPOINT|ALTER\\s+SYSTEM|DISCARD"
              + "|DROP\\s+INDEX\\s+CONCURRENTLY\\s+IF\\s+EXISTS)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Target target;
  private final LedgerRow row;
  private final Journal journal;
  private final Script script;
  private final List<ScriptStatement> statements;

  Resumption(Target target, LedgerRow row, Journal journal, Script script) {
    this.target = target;
    this.row = row;
    this.journal = journal;
    this.script = script;
    this.statements = script.statements();
  }

  /**
   * Refuses what cannot be resumed without a guess.
   *
   * @throws io.github.migratemaven.error.MigrateException P3009
   */
  void check(JournalProgress progress) {
    if (journal.done() > statements.size()
        || !progress.digest(journal.done()).equals(journal.digest())) {
      throw Unresolved.because(
              "Its first "
                  + journal.done()
                  + " statements are done, and the file does not begin with them any more.",
              row,
              target)
          .raise();
    }
    if (isUnknown() && !canBeAsked()) {
      throw Unresolved.because(
              script.label()
                  + ":"
                  + started().line()
                  + ": it is not known whether this statement was done: "
                  + started().text(),
              row,
              target)
          .raise();
    }
  }

  /** What is about to happen, for people. */
  String note() {
    return "Migration "
        + row.name()
        + " is resumed: "
        + journal.done()
        + " of "
        + journal.statements()
        + " statements are done.";
  }

  /** Brings session and progress to where the earlier run was. */
  void restart(ScriptRunner runner, JournalProgress progress) throws SQLException {
    statements.stream()
        .limit(journal.done())
        .filter(statement -> SETTING.matcher(statement.text()).find())
        .forEach(statement -> runner.run(script, statement));
    progress.skipTo(journal.done());
    Optional<StartedIndex> index = index();
    if (index.isPresent()) {
      judge(index.get().ask(target), progress);
    }
  }

  private void judge(StartedIndex.Verdict verdict, JournalProgress progress) throws SQLException {
    if (verdict instanceof StartedIndex.Invalid invalid) {
      target.execute("DROP INDEX CONCURRENTLY " + invalid.qualifiedName());
    } else if (verdict instanceof StartedIndex.Valid && isUnknown()) {
      progress.advance();
      progress.commit();
    }
  }

  /** A statement was sent and its outcome was never heard. */
  private boolean isUnknown() {
    return journal.started() != null && journal.error() == null;
  }

  private boolean canBeAsked() {
    return journal.done() < statements.size()
        && JournalProgress.entry(statements.get(journal.done())).text().equals(started().text())
        && (index().isPresent() || REPEATABLE.matcher(started().text()).find());
  }

  private Optional<StartedIndex> index() {
    return journal.started() == null ? Optional.empty() : StartedIndex.of(journal.started().text());
  }

  private Journal.Started started() {
    return Objects.requireNonNull(journal.started());
  }
}
