package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.testkit.SilentPublisher;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dev} with subscriptions; their publisher never hears of a shadow. */
class DevSubscriptionsTest {

  private static final String INIT = "20260101000000_init";

  @TempDir private Path folder;
  private SilentPublisher publisher;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    publisher = SilentPublisher.open();
    database = TestDatabase.create();
    project = new DevProject(folder, database);
  }

  @AfterEach
  void close() {
    database.execute("ROLLBACK");
    for (String name :
        database.queryStrings(
            "SELECT subname FROM pg_subscription s JOIN pg_database d ON d.oid = subdbid"
                + " WHERE datname = current_database()")) {
      database.execute("ALTER SUBSCRIPTION " + name + " DISABLE");
      database.execute("ALTER SUBSCRIPTION " + name + " SET (slot_name = NONE)");
      database.execute("DROP SUBSCRIPTION " + name);
    }
    database.close();
    assertThat(publisher.visits()).isZero();
    publisher.close();
  }

  @Test
  void a_statement_that_connects_is_refused_before_it_is_run() {
    project.migration(INIT, "CREATE TABLE t (a int);\n" + subscription("")).schema("");

    MigrateException refused = failure(() -> project.dev("next"));

    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M410);
    assertThat(DevProject.words(refused))
        .contains("migration.sql:2", "connect = false")
        .doesNotContain("geheim");
  }

  @Test
  void what_connects_from_within_code_reaches_nobody() {
    project.schema(
        "DO $$ BEGIN EXECUTE " + literal(subscription("create_slot = false")) + "; END $$;");

    MigrateException refused = failure(() -> project.dev("init"));

    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M410);
    assertThat(DevProject.words(refused)).contains("did not reach the other server");
  }

  @Test
  void a_history_may_enable_and_drop_one_with_a_slot() {
    String made = subscription("connect = false");
    project
        .migration(INIT, made + "ALTER SUBSCRIPTION news ENABLE;")
        .migration("20260102000000_drop", "DROP SUBSCRIPTION news;\n" + made)
        .schema(made + "CREATE TABLE t (a int);");

    DevResult result = project.dev(createOnly(), "t", null);

    assertThat(result.toString()).doesNotContain("geheim");
    assertThat(project.sql(project.folders().get(2))).startsWith("-- CreateTable");
  }

  @Test
  void options_change_in_place_and_what_is_new_is_named() {
    project.migration(INIT, subscription("connect = false"));
    project.schema(
        subscription("connect = false, binary")
            + subscription("connect = false").replace("news", "other"));

    DevResult result = project.dev("binary");

    assertThat(project.sql(project.folders().get(project.folders().size() - 1)))
        .isEqualTo("-- AlterSubscription\nALTER SUBSCRIPTION \"news\" SET (binary = true);\n");
    assertThat(result.unwritten()).containsExactly(new Unmodelled("subscription", "other"));
    assertThat(project.dev("again").written()).isEmpty();
  }

  /** Opens no database but the shadow. */
  private DevRequest createOnly() {
    return new DevRequest(project.project(), project.target(), true, null, null, null);
  }

  private String subscription(String options) {
    return "CREATE SUBSCRIPTION news CONNECTION 'host=127.0.0.1 port="
        + publisher.port()
        + " dbname=shop user=joe password=geheim' PUBLICATION orders"
        + (options.isEmpty() ? "" : " WITH (" + options + ")")
        + ";\n";
  }

  private static String literal(String statement) {
    return "'" + statement.replace("'", "''").replace(";", "") + "'";
  }

  private static MigrateException failure(Runnable run) {
    return catchThrowableOfType(MigrateException.class, run::run);
  }
}
