package io.github.migratemaven.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Classes and programs that seed: what they are told, what is told of them, how they end. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are those of a Unix")
class ProgramStepTest {

  private final List<Event> events = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;
  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    database.execute("CREATE TABLE books (title text PRIMARY KEY)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_class_finds_the_database_by_its_environment() throws StepFailed {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(element -> !element.isEmpty())
            .map(Path::of)
            .toList();

    run(Steps.ofClass(BooksSeed.class.getName(), classPath, List.of("Emma", "Ulysses")));

    assertThat(database.queryStrings("SELECT title FROM books ORDER BY 1"))
        .containsExactly("Emma", "Ulysses");
    assertThat(printed()).containsExactly("Inserted Emma", "Inserted Ulysses");
  }

  @Test
  void a_program_runs_in_the_project_with_its_arguments_unchanged() throws StepFailed {
    run(shell("pwd; printf '%s\\n' \"$1\"", "sh", "a $HOME 'b'"));

    assertThat(printed()).containsExactly(folder.toString(), "a $HOME 'b'");
  }

  @Test
  void the_password_is_neither_in_its_arguments_nor_in_what_is_told_of_it() throws StepFailed {
    String password = Objects.requireNonNull(database.address().password()).reveal();

    run(
        shell(
            "echo \"$PGPASSWORD $DATABASE_URL\"; cat /proc/$$/cmdline 2>/dev/null | tr '\\0' ' '"));

    assertThat(password).hasSizeGreaterThan(8);
    assertThat(printed()).isNotEmpty().noneMatch(line -> line.contains(password));
    assertThat(printed().get(0)).startsWith("**** postgresql://");
  }

  @Test
  void a_database_that_somebody_exported_is_not_what_it_sees() {
    SeedEnvironment seen = SeedEnvironment.of(target());
    Map<String, String> environment = new HashMap<>();
    environment.put("PGSERVICE", "production");
    environment.put("PGHOSTADDR", "10.0.0.1");
    environment.put("PATH", "/bin");

    seen.applyTo(environment);

    assertThat(environment)
        .doesNotContainKeys("PGSERVICE", "PGHOSTADDR")
        .containsEntry("PATH", "/bin")
        .containsEntry("PGDATABASE", database.address().database());
  }

  @Test
  void another_exit_code_is_a_failure_that_shows_the_last_lines() {
    StepFailed failure = failure(shell("for i in $(seq 30); do echo line $i; done; exit 3"));

    assertThat(failure.code()).isEqualTo(ErrorCode.M474);
    assertThat(failure.how()).isEqualTo("ended with exit code 3.");
    assertThat(failure.lines())
        .isEqualTo(IntStream.rangeClosed(11, 30).mapToObj(i -> "line " + i).toList());
    assertThat(printed()).hasSize(30);
  }

  @Test
  void a_program_that_is_not_there_is_told_by_its_name() {
    StepFailed failure = failure(Steps.ofProgram("no-such-program", List.of("seed")));

    assertThat(failure.code()).isEqualTo(ErrorCode.M477);
    assertThat(failure.lines()).anyMatch(line -> line.contains("no-such-program"));
  }

  @Test
  void its_input_is_empty() throws StepFailed {
    run(shell("cat; echo read"));

    assertThat(printed()).containsExactly("read");
  }

  @Test
  void a_long_command_is_called_by_its_beginning() {
    assertThat(Steps.ofProgram("npm", List.of("run", "seed")).name()).isEqualTo("npm run seed");
    assertThat(shell("echo 1\necho 2").name()).isEqualTo("sh -c echo 1");
    assertThat(Steps.ofProgram("x".repeat(40), List.of()).name()).isEqualTo("x".repeat(29) + "…");
  }

  private static Step shell(String script, String... arguments) {
    List<String> words = new ArrayList<>(List.of("-c", script));
    words.addAll(List.of(arguments));
    return Steps.ofProgram("sh", words);
  }

  private void run(Step step) throws StepFailed {
    step.run(target());
  }

  private StepFailed failure(Step step) {
    return catchThrowableOfType(StepFailed.class, () -> run(step));
  }

  private SeedTarget target() {
    return new SeedTarget(database.address(), database.connection(), "public", folder, events::add);
  }

  private List<String> printed() {
    return events.stream()
        .filter(Event.SeedPrinted.class::isInstance)
        .map(event -> ((Event.SeedPrinted) event).line())
        .toList();
  }
}
