package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What {@code status} found.
 *
 * @param files the state of the project's files
 * @param database the state of the database; empty when there is none to look at
 */
public record StatusResult(Files files, Optional<Database> database) {

  /**
   * The project's files.
   *
   * @param migrations how many there are
   * @param withoutScript folders without a migration.sql
   * @param broken why the migrations do not replay on an empty shadow, or the schema does not load
   * @param comparison how the sources differ from the migrations; empty without sources
   * @param leftAlone what the managed schemas hold that we cannot write, and do not touch
   * @param replayedOn the server version of the shadow
   */
  public record Files(
      int migrations,
      List<String> withoutScript,
      Optional<Problem> broken,
      Optional<Comparison> comparison,
      List<Unmodelled> leftAlone,
      String replayedOn) {
    public Files {
      withoutScript = List.copyOf(withoutScript);
      leftAlone = List.copyOf(leftAlone);
    }

    static Files withoutScripts(int migrations, List<String> folders) {
      return new Files(
          migrations, folders, Optional.empty(), Optional.empty(), List.of(), "nothing");
    }

    static Files broken(int migrations, Problem reason, String replayedOn) {
      return new Files(
          migrations, List.of(), Optional.of(reason), Optional.empty(), List.of(), replayedOn);
    }

    /** The SQL that no migration holds yet. */
    public List<String> ahead() {
      return comparison.map(Comparison::ahead).orElse(List.of());
    }

    /** What the sources want that we cannot write and no migration makes. */
    public List<Unmodelled> unwritten() {
      return comparison.map(Comparison::unwritten).orElse(List.of());
    }

    /** Whether a deploy of them can come to its end: each has a script, and all replay. */
    public boolean canBeDeployed() {
      return withoutScript.isEmpty()
          && broken.filter(problem -> problem.code() == ErrorCode.P3006).isEmpty();
    }

    /** Whether nothing has to be done about the files. */
    public boolean isGreen() {
      return withoutScript.isEmpty()
          && broken.isEmpty()
          && ahead().isEmpty()
          && unwritten().isEmpty();
    }
  }

  /**
   * How the sources differ from what the migrations make.
   *
   * @param ahead the SQL that no migration holds yet
   * @param unwritten what the sources want that we cannot write and no migration makes
   */
  public record Comparison(List<String> ahead, List<Unmodelled> unwritten) {
    public Comparison {
      ahead = List.copyOf(ahead);
      unwritten = List.copyOf(unwritten);
    }
  }

  /**
   * The database, by its ledger; each list names migrations.
   *
   * @param database which one, without secrets
   * @param applied how many migrations are applied
   * @param pending not applied
   * @param unfinished began and did not end
   * @param edited applied, and changed since
   * @param missing applied, and not in the directory
   * @param outOfOrder those of {@code pending} that sort before an applied one
   * @param ahead whether {@code missing} are all later than the directory's: a release was rolled
   *     back
   * @param hasLedger whether the database has a history at all
   */
  public record Database(
      String database,
      int applied,
      List<String> pending,
      List<String> unfinished,
      List<String> edited,
      List<String> missing,
      List<String> outOfOrder,
      boolean ahead,
      boolean hasLedger) {
    public Database {
      pending = List.copyOf(pending);
      unfinished = List.copyOf(unfinished);
      edited = List.copyOf(edited);
      missing = List.copyOf(missing);
      outOfOrder = List.copyOf(outOfOrder);
    }

    /** Whether the database is where the directory is, or ahead of it. */
    public boolean isGreen() {
      return pending.isEmpty()
          && unfinished.isEmpty()
          && edited.isEmpty()
          && (missing.isEmpty() || ahead);
    }
  }

  /** Whether nothing has to be done. */
  public boolean isGreen() {
    return files.isGreen() && database.map(Database::isGreen).orElse(true);
  }
}
