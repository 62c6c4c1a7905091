package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.postgres.ServerVersion;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What lies in a checkout's {@code .migrate/} folder. */
final class DevelopmentFiles {

  private final Path checkout;
  private final Path folder;

  DevelopmentFiles(Path checkout) {
    this.checkout = checkout;
    this.folder = checkout.resolve(".migrate");
  }

  /** The data directory with its password and its log; there as a whole or not at all. */
  Cluster cluster() {
    return new Cluster(folder.resolve("postgres"));
  }

  /** Where it is made before it is moved to its place. */
  Path partial() {
    return folder.resolve("postgres.partial");
  }

  Path lock() {
    return folder.resolve("postgres.lock");
  }

  Path properties() {
    return folder.resolve("dev.properties");
  }

  boolean exists() {
    return Files.exists(cluster().directory());
  }

  /** The folder itself, which git is told to leave alone. */
  void prepareFolder() {
    try {
      Files.createDirectories(folder);
      Path ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
    } catch (IOException e) {
      throw Directories.unusable(folder, e);
    }
  }

  String major() {
    try {
      return cluster().major();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** The process that serves the data directory. */
  Optional<ProcessHandle> running() {
    try {
      return Postmaster.running(cluster().data());
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** Whether what runs is meant to go on running when builds end. */
  boolean daemonRuns() {
    Optional<ProcessHandle> running = exists() ? running() : Optional.empty();
    return running.isPresent() && read(daemon()).equals(mark(running.get()));
  }

  void rememberDaemon() throws IOException {
    Optional<ProcessHandle> running = running();
    if (running.isPresent()) {
      Directories.writePrivately(daemon(), mark(running.get()));
    }
  }

  void forgetDaemon() {
    try {
      Files.deleteIfExists(daemon());
    } catch (IOException e) {
      throw Directories.unusable(daemon(), e);
    }
  }

  /** Its name, port, user and password, of which each is chosen once. */
  DatabaseAddress address() {
    return EmbeddedServer.address(port(), password(), database());
  }

  int port() {
    return Integer.parseInt(chosen("port"));
  }

  String database() {
    return chosen("database");
  }

  Secret password() {
    try {
      return cluster().password();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** Chooses name and port; the file says it to whoever wants another port. */
  void chooseAddress(Path directory) throws IOException {
    Directories.writePrivately(
        directory.resolve("address.properties"),
        "# The port may be changed while the database is stopped.\nport="
            + Ports.freeAndLasting()
            + "\ndatabase="
            + proposedName()
            + "\n");
  }

  /** The checkout's name, so that a list of databases can be read. */
  String proposedName() {
    Path name = checkout.getFileName();
    String slug =
        (name == null ? "" : name.toString())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[_0-9]+|_+$", "");
    return slug.isEmpty() || slug.equals("postgres") || slug.startsWith("template")
        ? "app"
        : slug.substring(0, Math.min(40, slug.length()));
  }

  String url() {
    return "postgresql://"
        + Cluster.USER
        + ":"
        + password().reveal()
        + "@127.0.0.1:"
        + port()
        + "/"
        + database();
  }

  void writeProperties() {
    String jdbc = "jdbc:postgresql://127.0.0.1:" + port() + "/" + database();
    String password = password().reveal();
    String text =
        String.join(
            "\n",
            "# Written by migrate-maven-plugin at each start of the development database.",
            "spring.datasource.url=" + jdbc,
            "spring.datasource.username=" + Cluster.USER,
            "spring.datasource.password=" + password,
            "quarkus.datasource.jdbc.url=" + jdbc,
            "quarkus.datasource.username=" + Cluster.USER,
            "quarkus.datasource.password=" + password,
            "migrate.url=" + url(),
            "");
    try {
      Directories.writePrivately(properties(), text);
    } catch (IOException e) {
      throw Directories.unusable(properties(), e);
    }
  }

  /** Refuses a checkout that the server's user cannot enter. */
  void checkReachable(Unprivileged user) {
    if (!user.reaches(checkout)) {
      throw Problem.of(
              ErrorCode.M207,
              "PostgreSQL refuses to run as root, and user "
                  + user.owner()
                  + ", as whom it runs instead, cannot enter "
                  + checkout
                  + ".")
          .next(NextStep.text("", "Run Maven as a normal user (in a container: --user 1000)."))
          .next(NextStep.text("Or let others enter the directories above", "chmod o+x …"))
          .raise();
    }
  }

  /** Refuses data that these programs cannot read. */
  void check(ServerVersion version) {
    if (!cluster().isInitialised()) {
      throw damaged(new IOException("no password or no PG_VERSION"));
    }
    if (!major().equals(String.valueOf(version.major()))) {
      throw Problem.of(
              ErrorCode.M211,
              "The development database of this checkout is of PostgreSQL "
                  + major()
                  + ", and PostgreSQL "
                  + version.major()
                  + " is asked for.")
          .state("Its data are in " + cluster().directory() + ", untouched.")
          .next(NextStep.text("Go on with it", "<postgres>" + major() + "</postgres>"))
          .next(
              NextStep.text(
                  "Or begin an empty one; the old one stays beside it",
                  "mv " + cluster().directory() + " " + folder.resolve("postgres-" + major())))
          .raise();
    }
  }

  RuntimeException doesNotStart(TiedServer.StartFailed e) {
    if (e.portIsTaken()) {
      return Problem.of(
              ErrorCode.M212,
              "Port " + port() + " of the development database is taken by another program.")
          .at(String.valueOf(e.getMessage()).lines().toList())
          .state("The data are untouched; the database does not run.")
          .next(NextStep.text("Find the program and end it", "ss -ltnp 'sport = :" + port() + "'"))
          .next(
              NextStep.text(
                  "Or choose another port",
                  "edit " + cluster().directory().resolve("address.properties")))
          .raise(e);
    }
    return Problem.of(ErrorCode.M209, "The development database does not start.")
        .at(String.valueOf(e.getMessage()).lines().toList())
        .state("The data in " + cluster().data() + " are untouched.")
        .next(NextStep.text("Read the whole log", cluster().log().toString()))
        .next(setAside())
        .raise(e);
  }

  RuntimeException doesNotStop(String output) {
    return Problem.of(ErrorCode.M209, "The development database does not stop.")
        .at(output.lines().toList())
        .next(NextStep.text("Read the log", cluster().log().toString()))
        .raise();
  }

  private RuntimeException damaged(IOException e) {
    return Problem.of(
            ErrorCode.M213, "The development database in " + cluster().directory() + " is damaged.")
        .at(e.getClass().getSimpleName() + ": " + e.getMessage())
        .state("Nothing was changed: we never wipe or make anew what may hold your data.")
        .next(setAside())
        .raise(e);
  }

  private NextStep setAside() {
    return NextStep.text(
        "Or begin an empty one; the old one stays beside it",
        "mv " + cluster().directory() + " " + folder.resolve("postgres-damaged"));
  }

  private String chosen(String key) {
    Properties chosen = new Properties();
    Path file = cluster().directory().resolve("address.properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      chosen.load(reader);
    } catch (IOException e) {
      throw damaged(e);
    }
    String value = chosen.getProperty(key);
    if (value == null || (key.equals("port") && !value.matches("\\d{1,5}"))) {
      throw damaged(new IOException(file + " has no usable " + key));
    }
    return value;
  }

  private Path daemon() {
    return folder.resolve("postgres.daemon");
  }

  /** A number alone may have been given to another process since. */
  private static String mark(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().map(Object::toString).orElse("");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
