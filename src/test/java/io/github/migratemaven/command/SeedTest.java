package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What seed runs, on which databases, and what it says when one fails. */
class SeedTest {

  private static final String INIT = "20260101000000_init";
  private static final String BOOKS =
      "INSERT INTO books VALUES (1, 'Emma'), (2, 'Ulysses') ON CONFLICT DO NOTHING;";
  private static final Permission BOUND = new Permission.OfThePom();

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
    project.migration(INIT, "CREATE TABLE books (id int PRIMARY KEY, title text NOT NULL);");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void files_of_a_folder_run_by_path_and_are_told_one_by_one() {
    project.deploy();
    project.file("seed/2-more.sql", "INSERT INTO books SELECT 3, title FROM books WHERE id = 1;");
    project.file("seed/1-books.sql", BOOKS);

    SeedResult result = seeded(BOUND, sql("seed"));

    assertThat(result.seeds())
        .extracting(SeedResult.Ran::name)
        .containsExactly("seed/1-books.sql", "seed/2-more.sql");
    assertThat(titles()).containsExactly("Emma", "Ulysses", "Emma");
    assertThat(project.events)
        .contains(new Event.SeedStarted("seed/2-more.sql", 2, 2))
        .anyMatch(Event.SeedRan.class::isInstance);
  }

  @Test
  void a_seed_that_says_on_conflict_do_nothing_changes_nothing_the_second_time() {
    project.deploy();
    project.file("seed.sql", BOOKS);

    seeded(BOUND, sql("seed.sql"));
    List<String> before = rowVersions();
    seeded(BOUND, sql("seed.sql"));

    assertThat(rowVersions()).isEqualTo(before);
  }

  @Test
  void a_failure_undoes_its_file_keeps_the_earlier_ones_and_says_where() {
    project.deploy();
    project.file("1.sql", BOOKS);
    project.file(
        "2.sql",
        "INSERT INTO books VALUES (3, 'Dracula');\nINSERT INTO books VALUES\n  (4, NULL);");
    project.file("3.sql", "INSERT INTO books VALUES (5, 'Middlemarch');");

    Problem problem = problem(BOUND, sql("1.sql"), sql("2.sql"), sql("3.sql"));

    assertThat(problem.code()).isEqualTo(ErrorCode.M474);
    assertThat(problem.what())
        .isEqualTo("Seed 2 of 3, 2.sql, failed and was rolled back completely.");
    assertThat(problem.where().get(0)).isEqualTo(project.path("2.sql") + ":2:1");
    assertThat(problem.where()).anyMatch(line -> line.startsWith("ERROR 23502: "));
    assertThat(problem.state())
        .containsExactly(
            "State of "
                + database.address()
                + ": 1 of 3 seeds ran and are kept, this one undone, 1 not started.");
    assertThat(titles()).containsExactly("Emma", "Ulysses");
  }

  @Test
  void a_constraint_that_is_checked_at_the_end_fails_its_file() {
    project.deploy();
    database.execute(
        "CREATE TABLE loans (book int REFERENCES books DEFERRABLE INITIALLY DEFERRED)");
    project.file("loans.sql", "INSERT INTO loans VALUES (77);");

    Problem problem = problem(BOUND, sql("loans.sql"));

    assertThat(problem.what())
        .isEqualTo("Seed 1 of 1, loans.sql, failed at its end and was rolled back completely.");
    assertThat(problem.where()).anyMatch(line -> line.contains("loans_book_fkey"));
    assertThat(database.queryStrings("SELECT count(*) FROM loans")).containsExactly("0");
  }

  @Test
  void a_file_that_commits_by_itself_keeps_what_it_committed() {
    project.deploy();
    project.file(
        "seed.sql",
        "BEGIN; INSERT INTO books VALUES (1, 'Emma'); COMMIT; INSERT INTO nowhere VALUES (1);");

    Problem problem = problem(BOUND, sql("seed.sql"));

    assertThat(problem.what()).contains("does not run in one transaction");
    assertThat(problem.state().get(0)).contains("stopped behind 3 of 4 statements");
    assertThat(titles()).containsExactly("Emma");
  }

  @Test
  void a_procedure_that_commits_runs_without_a_transaction_around_it() {
    project.deploy();
    database.execute(
        "CREATE PROCEDURE fill() LANGUAGE plpgsql AS"
            + " $$BEGIN INSERT INTO books VALUES (1, 'Emma'); COMMIT; END$$");
    project.file("seed.sql", "SELECT 1; CALL fill();");

    seeded(BOUND, sql("seed.sql"));

    assertThat(titles()).containsExactly("Emma");
  }

  @Test
  void what_a_file_sets_does_not_reach_the_next() {
    project.deploy();
    project.file("1.sql", "SET search_path = ''; CREATE TEMP TABLE books (id int, title text);");
    project.file("2.sql", BOOKS);

    seeded(BOUND, sql("1.sql"), sql("2.sql"));

    assertThat(titles()).containsExactly("Emma", "Ulysses");
  }

  @Test
  void copied_rows_and_another_default_schema_work() {
    database.execute("CREATE SCHEMA shop");
    project.defaultSchema("shop").deploy();
    project.file("seed.sql", "COPY books FROM STDIN;\n1\tEmma\n\\.\n");

    seeded(BOUND, sql("seed.sql"));

    assertThat(database.queryStrings("SELECT title FROM shop.books")).containsExactly("Emma");
  }

  @Test
  void a_database_that_is_behind_is_refused_with_the_goal_that_catches_up() {
    project.deploy();
    project.migration("20260102000000_pages", "ALTER TABLE books ADD pages int;");
    project.file("seed.sql", BOOKS);

    Problem problem = problem(BOUND, sql("seed.sql"));

    assertThat(problem.code()).isEqualTo(ErrorCode.M475);
    assertThat(problem.where()).containsExactly("pending     20260102000000_pages");
    assertThat(problem.next().toString()).contains("deploy");
    assertThat(titles()).isEmpty();
  }

  @Test
  void a_project_without_migrations_seeds_a_schema_of_somebody_elses() {
    project = new DevProject(folder.resolve("other"), database);
    database.execute("CREATE TABLE books (id int PRIMARY KEY, title text)");
    project.file("seed.sql", BOOKS);

    seeded(BOUND, sql("seed.sql"));

    assertThat(titles()).hasSize(2);
  }

  @Test
  void typed_by_hand_it_wants_a_development_database() {
    project.deploy();
    project.file("seed.sql", BOOKS);

    assertThat(run(new Permission.OfAPerson(null), sql("seed.sql")))
        .isEqualTo(new SeedOutcome.Unclaimed(database.address().database()));
    assertThat(titles()).isEmpty();

    seeded(new Permission.OfAPerson(database.address().database()), sql("seed.sql"));
    assertThat(titles()).hasSize(2);

    seeded(new Permission.OfAPerson(null), sql("seed.sql"));
  }

  @Test
  void nothing_runs_when_a_later_file_is_missing_or_no_sql() {
    project.deploy();
    project.file("1.sql", BOOKS);
    project.file("psql.sql", "\\copy books from 'x'");
    project.file("empty/notes.txt", "");

    assertThat(problem(BOUND, sql("1.sql"), sql("2.sql")).code()).isEqualTo(ErrorCode.M472);
    assertThat(problem(BOUND, sql("1.sql"), sql("empty")).code()).isEqualTo(ErrorCode.M472);
    assertThat(problem(BOUND, sql("1.sql"), sql("psql.sql")).code()).isEqualTo(ErrorCode.M104);
    assertThat(titles()).isEmpty();
  }

  private Seeder sql(String name) {
    return new Seeder.Sql(project.path(name));
  }

  private SeedResult seeded(Permission permission, Seeder... seeders) {
    return ((SeedOutcome.Done) run(permission, seeders)).result();
  }

  private Problem problem(Permission permission, Seeder... seeders) {
    return catchThrowableOfType(MigrateException.class, () -> run(permission, seeders)).problem();
  }

  private SeedOutcome run(Permission permission, Seeder... seeders) {
    return new Seed(project.workplace(), project.events::add)
        .run(
            new SeedRequest(
                project.project(),
                project.target(),
                List.of(seeders),
                project.path(""),
                permission));
  }

  private List<String> titles() {
    return database.queryStrings("SELECT title FROM books ORDER BY id");
  }

  private List<String> rowVersions() {
    return database.queryStrings("SELECT ctid, xmin, id, title FROM books ORDER BY id");
  }
}
