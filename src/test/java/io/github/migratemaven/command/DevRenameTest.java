package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.safety.Severity;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevRenameTest {

  private static final String SECOND = "20261002101501_next";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_probable_rename_is_asked_and_nothing_is_written() {
    misspeltProfile();

    DevDecision.Renames renames = (DevDecision.Renames) project.decide(project.request());

    assertThat(renames.all()).isEqualTo("profile.biograpy:biography");
    assertThat(renames.none()).isEqualTo("none");
    OpenRename open = renames.open().get(0);
    assertThat(open.only()).isEqualTo("profile.biograpy:biography,none");
    assertThat(open.reasons()).startsWith("same type, same place, names alike (89 %)");
    assertThat(open.otherwise())
        .isEqualTo(
            "You are about to drop the column `biograpy` on the `profile` table, which still"
                + " contains 2 non-null values.");
    assertThat(project.folders()).hasSize(1);
  }

  @Test
  void an_accepted_rename_keeps_the_rows() {
    misspeltProfile();

    project.dev(request("profile.biograpy:biography"), "next", null);

    assertThat(project.sql(SECOND))
        .endsWith("ALTER TABLE \"profile\" RENAME COLUMN \"biograpy\" TO \"biography\";\n");
    assertThat(database.queryStrings("SELECT biography FROM profile ORDER BY id"))
        .containsExactly("born", "bred");
    assertThat(project.dev("again").written()).isEmpty();
  }

  @Test
  void a_rename_is_told_and_needs_no_consent() {
    misspeltProfile();

    DevResult result = project.dev(request("profile.biograpy:biography"), "next", null);

    assertThat(result.hazards())
        .singleElement()
        .satisfies(
            hazard -> {
              assertThat(hazard.severity()).isEqualTo(Severity.DISRUPTIVE);
              assertThat(hazard.pureText()).contains("still uses the old name");
            });
  }

  @Test
  void none_is_an_answer_and_then_the_loss_needs_consent() {
    misspeltProfile();

    MigrateException e = refused("none");
    assertThat(e.problem().code()).isEqualTo(ErrorCode.M413);

    project.dev(request("none"), "next", "profile.biograpy");
    assertThat(database.queryStrings("SELECT biography FROM profile WHERE biography IS NOT NULL"))
        .isEmpty();
  }

  @Test
  void yes_in_a_dialogue_leads_to_a_proposal_without_losses() {
    misspeltProfile();
    try (DevRun run = project.open(project.request())) {
      OpenRename open = ((DevDecision.Renames) run.decide()).open().get(0);

      assertThat(losses(run.renamed(open))).isEmpty();
    }
  }

  @Test
  void no_in_a_dialogue_leads_to_a_proposal_with_the_loss() {
    misspeltProfile();
    try (DevRun run = project.open(project.request())) {
      OpenRename open = ((DevDecision.Renames) run.decide()).open().get(0);

      assertThat(losses(run.notRenamed(open))).hasSize(1);
    }
  }

  @Test
  void a_loss_is_refused_with_commands_that_repeat_what_was_answered() {
    project.schema("CREATE TABLE t (id int, first_nam text, last_nam text);").dev("init");
    project.schema("CREATE TABLE t (id int, first_name text, last_name text);");
    try (DevRun run = project.open(project.request())) {
      DevDecision.Renames first = (DevDecision.Renames) run.decide();
      DevDecision.Renames second = (DevDecision.Renames) run.renamed(first.open().get(0));
      DevDecision.Proposal last = (DevDecision.Proposal) run.notRenamed(second.open().get(0));

      MigrateException e =
          catchThrowableOfType(
              MigrateException.class, () -> run.act(last, new DevAnswers("next", null)));

      assertThat(e.problem().next().get(0).toString())
          .contains("acceptDataLoss=t.last_nam, rename=t.first_nam:first_name,none");
    }
  }

  @Test
  void a_renamed_value_and_a_new_one_become_two_migrations() {
    project
        .schema("CREATE TYPE s AS ENUM ('activ'); CREATE TABLE t (s s DEFAULT 'activ');")
        .dev("init");
    database.execute("INSERT INTO t DEFAULT VALUES");
    project.schema("CREATE TYPE s AS ENUM ('active', 'new'); CREATE TABLE t (s s DEFAULT 'new');");

    DevResult result = project.dev(request("value:s.activ:active"), "next", null);

    assertThat(result.written()).hasSize(2);
    assertThat(project.sql(SECOND)).contains("still uses the old name", "RENAME VALUE");
    database.execute("INSERT INTO t DEFAULT VALUES");
    assertThat(database.queryStrings("SELECT s FROM t ORDER BY s"))
        .containsExactly("active", "new");
  }

  @Test
  void a_table_is_asked_for_before_its_columns() {
    project
        .schema("CREATE TABLE author (id int PRIMARY KEY, naem text, city text, street text);")
        .dev("init");
    project.schema("CREATE TABLE writer (id int PRIMARY KEY, name text, city text, street text);");
    try (DevRun run = project.open(project.request())) {
      DevDecision.Renames both = (DevDecision.Renames) run.decide();
      assertThat(both.open())
          .extracting(OpenRename::typed)
          .containsExactly("author:writer", "author.naem:name");
      assertThat(both.open().get(1).only()).isEqualTo("author:writer,author.naem:name,none");

      DevDecision.Renames column = (DevDecision.Renames) run.renamed(both.open().get(0));
      assertThat(column.open()).extracting(OpenRename::typed).containsExactly("author.naem:name");
      assertThat(column.all()).isEqualTo("author:writer,author.naem:name");
      assertThat(run.notRenamed(both.open().get(0))).isInstanceOf(DevDecision.Proposal.class);
    }
  }

  @Test
  void a_list_leaves_what_it_does_not_name_open() {
    project.schema("CREATE TABLE t (id int, first_nam text, last_nam text);").dev("init");
    project.schema("CREATE TABLE t (id int, first_name text, last_name text);");

    DevDecision.Renames renames =
        (DevDecision.Renames) project.decide(request("t.first_nam:first_name"));

    assertThat(renames.open())
        .extracting(OpenRename::typed)
        .containsExactly("t.last_nam:last_name");
    assertThat(renames.all()).isEqualTo("t.first_nam:first_name,t.last_nam:last_name");
    assertThat(project.decide(request("t.first_nam:first_name,none")))
        .isInstanceOf(DevDecision.Proposal.class);
  }

  @Test
  void a_rename_that_nobody_would_guess_is_taken_at_its_word() {
    project.schema("CREATE TABLE t (id int, fax text);").dev("init");
    database.execute("INSERT INTO t VALUES (1, '42')");

    project
        .schema("CREATE TABLE t (website text, id int);")
        .dev(request("t.fax:website"), "next", null);

    assertThat(database.queryStrings("SELECT website FROM t")).containsExactly("42");
  }

  @Test
  void a_flag_that_names_nothing_is_refused_with_what_is_possible() {
    misspeltProfile();

    MigrateException e = refused("profile.biogarpy:biography");

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M422);
    assertThat(DevProject.words(e)).contains("profile.biograpy:biography");
    assertThat(project.folders()).hasSize(1);
  }

  @Test
  void columns_that_swap_their_names_are_no_rename() {
    project.schema("CREATE TABLE t (a text, b text);").dev("init");
    project.schema("CREATE TABLE t (b text, a text);");

    assertThat(refused("t.a:b,t.b:a").problem().code()).isEqualTo(ErrorCode.M422);
  }

  @Test
  void renames_that_contradict_each_other_are_refused() {
    project.schema("CREATE TABLE t (id int, a text, b text);").dev("init");
    project.schema("CREATE TABLE t (id int, c text);");

    assertThat(refused("t.a:c,t.b:c").problem().code()).isEqualTo(ErrorCode.M423);
  }

  @Test
  void a_rename_that_means_two_things_is_refused() {
    project
        .schema("CREATE TABLE x (id int, n text); CREATE TYPE x_kind AS ENUM ('a');")
        .dev("init");
    project.schema("CREATE TABLE y (id int, n text); CREATE TYPE y_kind AS ENUM ('a');");

    assertThat(refused("x:y,x_kind:nothing").problem().code()).isEqualTo(ErrorCode.M422);
    assertThat(refused("x:y:z:a").problem().code()).isEqualTo(ErrorCode.M421);
  }

  @Test
  void a_new_name_that_is_taken_is_refused_by_the_server() {
    project.schema("CREATE TABLE t (id int); CREATE SEQUENCE u;").dev("init");
    project.schema("CREATE TABLE u (id int);");

    MigrateException e = refused("t:u");

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M424);
    assertThat(DevProject.words(e)).contains("relation \"u\" already exists");
  }

  @Test
  void rows_are_counted_under_the_old_names() {
    project.schema("CREATE TABLE autor (id int PRIMARY KEY, coutry text);").dev("init");
    database.execute("INSERT INTO autor VALUES (1, NULL), (2, 'x')");
    project.schema(
        "CREATE TABLE author (id int PRIMARY KEY, country text NOT NULL CHECK (country <> 'x'));");

    MigrateException e = refused("autor:author,autor.coutry:country");

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M414);
    assertThat(DevProject.words(e))
        .contains(
            "Made the column `country` on table `author` required, but there are 1 existing NULL"
                + " values.",
            "There are 1 such rows.");
  }

  @Test
  void duplicates_and_orphans_are_counted_under_the_old_names() {
    project
        .schema(
            "CREATE TABLE autor (id int PRIMARY KEY, mail text); CREATE TABLE book (autor int);")
        .dev("init");
    database.execute(
        "INSERT INTO autor VALUES (1, 'x'), (2, 'x'); INSERT INTO book VALUES (2), (3)");
    project.schema(
        "CREATE TABLE author (id int PRIMARY KEY, email text UNIQUE);"
            + " CREATE TABLE book (author int REFERENCES author);");

    MigrateException e = refused("autor:author,autor.mail:email,book.autor:author");

    assertThat(DevProject.words(e))
        .contains("There are 1 groups of duplicates.", "There are 1 such rows.");
  }

  @Test
  void a_check_that_prints_otherwise_once_more_follows_its_column() {
    project.schema("CREATE TABLE t (st varchar(9) CHECK (st IN ('a', 'b')));").dev("init");
    project.schema("CREATE TABLE t (state varchar(9) CHECK (state IN ('a', 'b')));");

    project.dev(request("t.st:state"), "next", null);

    assertThat(project.sql(SECOND))
        .contains("RENAME CONSTRAINT \"t_st_check\" TO \"t_state_check\"")
        .doesNotContain("ADD CONSTRAINT");
  }

  @Test
  void a_view_follows_a_table_by_itself() {
    project.schema("CREATE TABLE autor (id int PRIMARY KEY, naem text);").dev("init");
    project.migration(
        "20261002101600_view", "CREATE VIEW v AS SELECT naem FROM autor WHERE naem <> '';");
    project.schema(
        "CREATE TABLE author (id int PRIMARY KEY, name text);"
            + " CREATE VIEW v AS SELECT name AS naem FROM author WHERE name <> '';");

    project.dev(request("autor:author,autor.naem:name"), "next", null);

    database.execute("INSERT INTO author VALUES (1, 'x')");
    assertThat(database.queryStrings("SELECT naem FROM v")).containsExactly("x");
  }

  @Test
  void create_only_asks_too() {
    misspeltProfile();
    DevRequest createOnly =
        new DevRequest(project.project(), project.target(), true, null, null, null);

    DevDecision.Renames renames = (DevDecision.Renames) project.decide(createOnly);

    assertThat(renames.open().get(0).otherwise())
        .isEqualTo(
            "You are about to drop the column `biograpy` on the `profile` table. All the data in"
                + " the column will be lost.");
  }

  @Test
  void a_rename_is_asked_anew_when_the_world_moved() {
    misspeltProfile();
    try (DevRun run = project.open(request("profile.biograpy:biography"))) {
      DevDecision.Proposal proposal = (DevDecision.Proposal) run.decide();
      project.schema(
          "CREATE TABLE profile (id bigint PRIMARY KEY, biography text);"
              + " CREATE TABLE other (id bigint);");

      DevOutcome outcome = run.act(proposal, new DevAnswers("next", null));

      DevDecision anew = ((DevOutcome.Moved) outcome).decision();
      assertThat(((DevDecision.Proposal) anew).drafts().get(0).sql())
          .contains("RENAME COLUMN", "CREATE TABLE \"other\"");
      assertThat(project.folders()).hasSize(1);
    }
  }

  @Test
  void the_name_of_the_migration_says_what_is_renamed() {
    misspeltProfile();

    DevDecision decision = project.decide(request("profile.biograpy:biography"));

    assertThat(((DevDecision.Proposal) decision).suggestedName())
        .isEqualTo("rename_biograpy_to_biography_of_profile");
  }

  private void misspeltProfile() {
    project.schema("CREATE TABLE profile (id bigint PRIMARY KEY, biograpy text);").dev("init");
    database.execute("INSERT INTO profile VALUES (1, 'born'), (2, 'bred')");
    project.schema("CREATE TABLE profile (id bigint PRIMARY KEY, biography text);");
  }

  private DevRequest request(@Nullable String rename) {
    return new DevRequest(project.project(), project.target(), false, null, null, rename);
  }

  private MigrateException refused(String rename) {
    return catchThrowableOfType(
        MigrateException.class, () -> project.dev(request(rename), "next", null));
  }

  private static List<?> losses(DevDecision decision) {
    return ((DevDecision.Proposal) decision).unaccepted(null).lines();
  }
}
