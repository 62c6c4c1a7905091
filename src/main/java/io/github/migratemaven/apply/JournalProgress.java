package io.github.migratemaven.apply;

import io.github.migratemaven.history.Journal;
import io.github.migratemaven.script.ScriptStatement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a journaled run has come, in memory. */
final class JournalProgress {

  private static final int LONGEST_TEXT = 1000;

  private final List<ScriptStatement> statements;
  private int done;
  private int committed;
  private int digested;
  private MessageDigest digest = sha256();

  JournalProgress(List<ScriptStatement> statements) {
    this.statements = statements;
  }

  /** How many statements have been sent and answered, whether committed or not. */
  int done() {
    return done;
  }

  /** One more statement was answered. */
  void advance() {
    done++;
  }

  /** All that is done is also committed. */
  void commit() {
    committed = done;
  }

  /** The transaction that the script had opened is undone: what it held is not done. */
  void returnToCommitted() {
    done = committed;
  }

  /** Statements of an earlier run are done. */
  void skipTo(int count) {
    done = count;
    committed = count;
  }

  /** The journal as it stands. */
  Journal journal() {
    return journal(done, null, null);
  }

  /** The journal as it will be when the next statement is done. */
  Journal after() {
    return journal(done + 1, null, null);
  }

  /** The journal while a statement runs that may or may not be done when the session is lost. */
  Journal started(ScriptStatement statement) {
    return journal(done, entry(statement), null);
  }

  /** The journal after the server has refused a statement. */
  Journal failed(ScriptStatement statement, String error) {
    return journal(done, entry(statement), error);
  }

  /** A digest of the first statements' texts. */
  String digest(int count) {
    if (count == 0) {
      return "";
    }
    if (count < digested) {
      digest = sha256();
      digested = 0;
    }
    for (; digested < count; digested++) {
      digest.update(statements.get(digested).text().getBytes(StandardCharsets.UTF_8));
      digest.update(statements.get(digested).data().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(copy(digest).digest());
  }

  /** A statement as the journal names it. */
  static Journal.Started entry(ScriptStatement statement) {
    String line = statement.text().strip().replaceAll("\\s+", " ");
    return new Journal.Started(
        statement.line(), line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) : line);
  }

  private Journal journal(int count, Journal.@Nullable Started started, @Nullable String error) {
    return new Journal(statements.size(), count, digest(count), started, error);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The SHA-256 of every Java platform can be cloned.", e);
    }
  }
}
