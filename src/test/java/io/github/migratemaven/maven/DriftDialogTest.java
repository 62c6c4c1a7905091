package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.command.Dev;
import io.github.migratemaven.command.DevRequest;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.command.Project;
import io.github.migratemaven.command.Target;
import io.github.migratemaven.command.Workplace;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal is asked about drift and redo, and what nobody is asked. */
class DriftDialogTest {

  private static final String USERS = "CREATE TABLE users (id bigint PRIMARY KEY);";

  private static final Person NOBODY = new Person(new TypedAnswers(), false);

  @TempDir private Path folder;
  private TestDatabase database;

  @BeforeEach
  void open() throws IOException {
    database = TestDatabase.create();
    schema(USERS);
    run(NOBODY, "name=init");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_person_adopts() throws IOException {
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    TypedAnswers person = new TypedAnswers("adopt");

    DevResult result = run(at(person));

    assertThat(result.settled()).hasSize(2);
    assertThat(result.written()).hasSize(2);
    assertThat(person.questions).containsExactly("adopt, revert, reset, or nothing");
    assertThat(Files.readString(folder.resolve("schema.sql"))).contains("hot_fix");
  }

  @Test
  void a_person_reverts_and_agrees_to_what_that_loses() {
    database.execute("CREATE TABLE notes (id int); INSERT INTO notes VALUES (1)");

    MigrateException e = refused(typing("revert", "n"));
    assertThat(e.problem().code()).isEqualTo(ErrorCode.M413);

    assertThat(run(typing("revert", "y")).settled()).hasSize(1);
    assertThat(database.queryStrings("SELECT to_regclass('notes')")).containsExactly("null");
  }

  @Test
  void a_person_resets_after_a_second_question() {
    database.execute("CREATE TABLE notes (id int)");

    assertThat(refused(typing("reset", "n")).problem().code()).isEqualTo(ErrorCode.M450);
    assertThat(database.queryStrings("SELECT to_regclass('notes')")).containsExactly("notes");

    TypedAnswers person = new TypedAnswers("reset", "y");
    run(at(person));
    assertThat(person.questions.get(1)).startsWith("Drop all of this in");
    assertThat(database.queryStrings("SELECT to_regclass('notes')")).containsExactly("null");
  }

  @Test
  void nothing_chosen_is_nothing_done() {
    database.execute("CREATE TABLE notes (id int)");

    assertThat(refused(typing("")).problem().code()).isEqualTo(ErrorCode.M411);
    assertThat(refused(NOBODY).problem().code()).isEqualTo(ErrorCode.M411);
    assertThat(refused(NOBODY, "drift=keep").problem().code()).isEqualTo(ErrorCode.M511);
    assertThat(database.queryStrings("SELECT to_regclass('notes')")).containsExactly("notes");
  }

  @Test
  void flags_answer_everything_without_a_terminal() {
    database.execute("CREATE TABLE notes (id int); INSERT INTO notes VALUES (1)");

    run(NOBODY, "drift=revert", "acceptDataLoss=notes");
    database.execute("CREATE TABLE notes (id int); INSERT INTO notes VALUES (1)");
    run(NOBODY, "drift=reset", "force=" + database.address().database());
    database.execute("CREATE TABLE notes (id int); INSERT INTO notes VALUES (1)");
    run(NOBODY, "drift=adopt", "name=notes");

    assertThat(folders()).hasSize(2).last().asString().endsWith("_notes");
  }

  @Test
  void what_was_settled_is_told_when_the_rest_is_refused() throws IOException {
    database.execute("CREATE TABLE notes (id int)");
    schema(USERS + "CREATE TABLE planned (id int);");

    MigrateException unnamed = refused(NOBODY, "drift=revert");
    assertThat(unnamed.problem().code()).isEqualTo(ErrorCode.M507);
    assertThat(unnamed.problem().state())
        .anyMatch(line -> line.startsWith("Before that: The database was taken back"));

    database.execute("CREATE TABLE notes (id int)");
    schema("CREATE TABLE planned (id txt);");
    MigrateException broken = refused(NOBODY, "drift=revert");
    assertThat(broken.problem().code()).isEqualTo(ErrorCode.M113);
    assertThat(broken.problem().state())
        .anyMatch(line -> line.startsWith("Before that: The database was taken back"));
  }

  @Test
  void a_person_redoes_the_last_migration() throws IOException {
    schema("CREATE TABLE users (id bigint PRIMARY KEY, name text);");
    TypedAnswers person = new TypedAnswers("y");

    DevResult result = run(at(person), "redo=true");

    assertThat(person.questions.get(0)).startsWith("Does nobody else have ");
    assertThat(result.written()).hasSize(1);
    assertThat(folders()).hasSize(1).first().asString().endsWith("_init");
    assertThat(database.queryStrings("SELECT name FROM users")).isEmpty();
  }

  @Test
  void without_a_terminal_a_redo_needs_the_name_of_the_migration() throws IOException {
    schema("CREATE TABLE users (id bigint PRIMARY KEY, name text);");
    String init = folders().get(0);

    MigrateException e = refused(NOBODY, "redo=true");
    assertThat(e.problem().code()).isEqualTo(ErrorCode.M507);
    assertThat(e.problem().next().toString()).contains("redo=" + init);
    assertThat(folders()).containsExactly(init);

    assertThat(run(NOBODY, "redo=" + init).applied()).hasSize(1);
  }

  @Test
  void drift_is_settled_before_a_redo() throws IOException {
    database.execute("CREATE TABLE notes (id int)");
    schema("CREATE TABLE users (id bigint PRIMARY KEY, name text);");
    String init = folders().get(0);

    DevResult result = run(NOBODY, "redo=" + init, "drift=revert");

    assertThat(result.settled()).hasSize(4);
    assertThat(database.queryStrings("SELECT to_regclass('notes')")).containsExactly("null");
    assertThat(database.queryStrings("SELECT name FROM users")).isEmpty();
  }

  private static Person typing(String... answers) {
    return at(new TypedAnswers(answers));
  }

  private static Person at(TypedAnswers terminal) {
    return new Person(terminal, true);
  }

  private DevResult run(Person person, String... flags) {
    Properties typed = new Properties();
    Stream.of(flags).map(flag -> flag.split("=", 2)).forEach(pair -> typed.put(pair[0], pair[1]));
    DevRequest request =
        new DevRequest(
            new Project(
                List.of(folder.resolve("schema.sql")),
                folder.resolve("migrations"),
                null,
                List.of()),
            new Target.At(database.address()),
            false,
            null,
            null,
            null);
    return new DevDialog(
            new Dev(workplace(), Clock.systemUTC(), Listener.none()),
            request,
            Flags.of(Invocation.TYPED_BY_HAND, typed),
            person,
            new SystemStreamLog())
        .run();
  }

  private MigrateException refused(Person person, String... flags) {
    return catchThrowableOfType(MigrateException.class, () -> run(person, flags));
  }

  private static Workplace workplace() {
    return new Workplace(
        Path.of("target", "command-tests"),
        Cluster.cache(),
        new ClassPathBinaries(),
        null,
        Cluster.release().version(),
        null,
        null);
  }

  private void schema(String sql) throws IOException {
    Files.writeString(folder.resolve("schema.sql"), sql);
  }

  private List<String> folders() {
    String[] names = folder.resolve("migrations").toFile().list((all, name) -> !name.contains("."));
    return Stream.of(names).sorted().toList();
  }
}
