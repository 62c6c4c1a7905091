package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project in a folder, and a developer who types goals in it. */
final class DevProject {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-10-02T10:15:00Z"), ZoneOffset.UTC);

  /** One for all tests, so that they share the kept shadow cluster. */
  private static final Path CHECKOUT = Path.of("target", "command-tests");

  private final Path folder;
  final TestDatabase database;
  final List<Event> events = new ArrayList<>();
  private Path checkout = CHECKOUT;
  private @Nullable String shadowUrl;
  private @Nullable String defaultSchema;
  private boolean privileges;
  private List<String> included = List.of();
  private List<String> excluded = List.of();

  DevProject(Path folder, TestDatabase database) {
    this.folder = folder;
    this.database = database;
  }

  DevProject shadow(DatabaseAddress address) {
    shadowUrl =
        "postgresql://%s:%s@%s/%s"
            .formatted(
                address.user(),
                Objects.requireNonNull(address.password()).reveal(),
                address.authority(),
                address.database());
    return this;
  }

  /** Where migrations go that are taken back; the kept shadow is another then. */
  DevProject redoneBelow(Path folder) {
    checkout = folder;
    return this;
  }

  /** Owners, grants and default privileges are a part of the schema. */
  DevProject withPrivileges() {
    privileges = true;
    return this;
  }

  DevProject including(String... patterns) {
    included = List.of(patterns);
    return this;
  }

  DevProject excluding(String... patterns) {
    excluded = List.of(patterns);
    return this;
  }

  DevProject defaultSchema(String name) {
    defaultSchema = name;
    return this;
  }

  DevProject schema(String sql) {
    return file("schema.sql", sql);
  }

  DevProject file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DevProject migration(String name, String sql) {
    return file("migrations/" + name + "/migration.sql", sql);
  }

  Project project() {
    Project project =
        new Project(
                List.of(folder.resolve("schema.sql")),
                folder.resolve("migrations"),
                defaultSchema,
                List.of())
            .selecting(included, excluded);
    return privileges ? project.withPrivileges() : project;
  }

  Workplace workplace() {
    return new Workplace(
        checkout,
        Cluster.cache(),
        new ClassPathBinaries(),
        null,
        Cluster.release().version(),
        shadowUrl,
        null);
  }

  Target target() {
    return new Target.At(database.address());
  }

  DevRequest request() {
    return new DevRequest(project(), target(), false, null, null, null);
  }

  DevResult dev(String name) {
    return dev(request(), name, null);
  }

  DevResult dev(DevRequest request, String name, @Nullable String consents) {
    try (DevRun run = new Dev(workplace(), NOON, events::add).open(request)) {
      DevDecision.Proposal proposal = (DevDecision.Proposal) run.decide();
      DevOutcome outcome = run.act(proposal, new DevAnswers(name, consents));
      return ((DevOutcome.Done) outcome).result();
    }
  }

  DevDecision decide(DevRequest request) {
    try (DevRun run = new Dev(workplace(), NOON, events::add).open(request)) {
      return run.decide();
    }
  }

  DevRun open(DevRequest request) {
    return new Dev(workplace(), NOON, events::add).open(request);
  }

  DeployResult deploy() {
    return deploy(database.address(), false, 0);
  }

  DeployResult deploy(DatabaseAddress address, boolean createDatabase, int expectedMajor) {
    return deploy(deployment(address, createDatabase, Duration.ofSeconds(5), expectedMajor));
  }

  DeployResult deploy(DeployRequest request) {
    return new Deploy(workplace(), NOON, events::add).run(request);
  }

  DeployRequest deployment(
      DatabaseAddress address, boolean createDatabase, Duration lockWait, int expectedMajor) {
    return new DeployRequest(
        project(),
        new Target.At(address),
        HistoryPolicies.parse("warn", "warn", "warn"),
        createDatabase,
        lockWait,
        expectedMajor,
        null);
  }

  /** The names of the migration folders, in order. */
  List<String> folders() {
    Path migrations = folder.resolve("migrations");
    if (!Files.isDirectory(migrations)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(migrations)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String sql(String migration) {
    return text("migrations/" + migration + "/migration.sql");
  }

  String text(String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  static String words(MigrateException e) {
    return e.problem().what()
        + '\n'
        + String.join("\n", e.problem().where())
        + '\n'
        + String.join("\n", e.problem().state())
        + '\n'
        + e.problem().next();
  }

  void assertNothingWritten() {
    assertThat(folders()).isEmpty();
  }
}
