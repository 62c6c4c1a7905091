package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A data directory and the password of its superuser.
 *
 * @param directory holds {@code data}, {@code password} and {@code log}
 */
record Cluster(Path directory) {

  /** The superuser of every cluster of ours. */
  static final String USER = "postgres";

  Path data() {
    return directory.resolve("data");
  }

  Path log() {
    return directory.resolve("log");
  }

  private Path passwordFile() {
    return directory.resolve("password");
  }

  /** Whether {@link #initialise} came to its end here; the password is written last. */
  boolean isInitialised() {
    return Files.isRegularFile(passwordFile()) && Files.exists(data().resolve("PG_VERSION"));
  }

  /** The superuser's password. */
  Secret password() throws IOException {
    return new Secret(Files.readString(passwordFile(), StandardCharsets.UTF_8).strip());
  }

  /** The major version that made the data directory, such as {@code 16}. */
  String major() throws IOException {
    return Files.readString(data().resolve("PG_VERSION"), StandardCharsets.UTF_8).strip();
  }

  /**
   * Makes the data directory; the directory must hold none.
   *
   * @throws io.github.migratemaven.error.MigrateException M208 when {@code initdb} fails
   */
  void initialise(Programs programs, Purpose purpose) throws IOException {
    Directories.createPrivately(directory);
    Path offered = directory.resolve("password.new");
    // Never as an argument: those are visible to every user of the machine.
    Directories.writePrivately(offered, randomPassword());
    programs.own(directory);
    Command last = new Command(-1, "");
    for (List<String> locale : locales(programs.version().major())) {
      last = programs.run("initdb", arguments(offered, locale, purpose));
      if (last.succeeded()) {
        Files.move(offered, passwordFile());
        return;
      }
      Directories.delete(data());
    }
    throw failed(last);
  }

  private List<String> arguments(Path offered, List<String> locale, Purpose purpose) {
    List<String> words = new ArrayList<>();
    words.add("--pgdata=" + data());
    words.add("--username=" + USER);
    words.add("--pwfile=" + offered);
    words.add("--auth=" + purpose.authentication());
    words.add("--encoding=UTF8");
    words.add("--lc-messages=C");
    words.addAll(purpose.initialisation());
    words.addAll(locale);
    return words;
  }

  /**
   * Sorting by code point, upper and lower case by Unicode. The built-in provider depends on no
   * library but is new in 17; before it the system has to know the locale, and where it does not,
   * one that at least knows case by Unicode.
   */
  private static List<List<String>> locales(int major) {
    List<List<String>> locales = new ArrayList<>();
    if (major >= 17) {
      locales.add(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    }
    locales.add(List.of("--locale=C.UTF-8"));
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
      locales.add(List.of("--lc-collate=C", "--lc-ctype=UTF-8"));
    }
    locales.add(List.of("--locale=C", "--lc-ctype=en_US.UTF-8"));
    if (major >= 15) {
      locales.add(List.of("--locale=C", "--locale-provider=icu", "--icu-locale=und"));
    }
    return locales;
  }

  private static String randomPassword() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private RuntimeException failed(Command initdb) {
    return Problem.of(ErrorCode.M208, "initdb could not make a data directory in " + data() + ".")
        .at(initdb.output().lines().toList())
        .next(NextStep.text("", "Check that the disk has room and that this user may write there."))
        .raise();
  }
}
