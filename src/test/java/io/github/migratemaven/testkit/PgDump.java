package io.github.migratemaven.testkit;

import io.github.migratemaven.postgres.DatabaseAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The machine's pg_dump, a witness that shares no code with us. It reads servers of its own major
 * and of older ones. No bundle has it, and nothing but tests may ask it.
 *
 * @param version as it prints it, such as {@code 15.18}
 */
public record PgDump(String version) {

  private static final Pattern VERSION = Pattern.compile("pg_dump \\(PostgreSQL\\) (\\d+\\S*)");

  /** The one on the path, if there is one. */
  public static Optional<PgDump> installed() {
    try {
      Matcher printed = VERSION.matcher(output(start(new ProcessBuilder("pg_dump", "--version"))));
      return printed.find() ? Optional.of(new PgDump(printed.group(1))) : Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The newest server that it reads. */
  public int major() {
    return Integer.parseInt(version.split("\\D", 2)[0]);
  }

  /**
   * The schemas of databases, read by as many processes at once.
   *
   * @param options beside {@code --schema-only}
   */
  public List<String> schemas(List<DatabaseAddress> databases, List<String> options) {
    List<Process> running = databases.stream().map(each -> start(dump(each, options))).toList();
    return running.stream().map(PgDump::output).toList();
  }

  private static ProcessBuilder dump(DatabaseAddress database, List<String> options) {
    List<String> command = new ArrayList<>(List.of("pg_dump", "--schema-only"));
    command.addAll(options);
    ProcessBuilder process = new ProcessBuilder(command);
    String[] hostAndPort = database.authority().split(":");
    process.environment().put("PGHOST", hostAndPort[0]);
    process.environment().put("PGPORT", hostAndPort[1]);
    process.environment().put("PGDATABASE", database.database());
    process.environment().put("PGUSER", Objects.requireNonNull(database.user()));
    process.environment().put("PGPASSWORD", Objects.requireNonNull(database.password()).reveal());
    return process;
  }

  private static Process start(ProcessBuilder process) {
    try {
      return process.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors and warnings are a few lines, so that they never wait for us to read them first. */
  private static String output(Process process) {
    try {
      String output = text(process.getInputStream());
      String errors = text(process.getErrorStream());
      if (process.waitFor() != 0) {
        throw new AssertionError(errors);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
