package io.github.migratemaven.source.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.CaseDatabase;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptStatement;
import io.github.migratemaven.script.TextFile;
import io.github.migratemaven.source.prisma.resolve.Resolution;
import io.github.migratemaven.source.prisma.syntax.SchemaSyntax;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each step for a schema, and from one to another, is Prisma's byte for byte. */
class RenderingTest {

  private static final SqlNames NAMES = new SqlNames("public");

  /** Prisma makes the default schema with the first migration; here whoever applies does. */
  private static final String FIRST_STEP =
      "-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS \"public\";\n\n";

  private static CaseDatabase database;

  @BeforeAll
  static void createDatabase() {
    database = new CaseDatabase(TestDatabase.create());
  }

  @AfterAll
  static void dropDatabase() {
    database.database().close();
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    String filter = System.getProperty("case", "");
    return PrismaCase.all().stream()
        .filter(each -> each.name().startsWith(filter))
        .filter(each -> each.recorded("findings.txt").isEmpty())
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> isPrismas(each)));
  }

  private static void isPrismas(PrismaCase schema) {
    Catalog before = schema.before().map(RenderingTest::loaded).orElseGet(() -> loaded(List.of()));
    String ours = migration(new Pair<>(before, loaded(schema.schema())));
    String theirs =
        schema
            .recorded("ddl.sql")
            .or(() -> schema.recorded("migration.sql"))
            .orElseThrow()
            .replaceFirst("^" + Pattern.quote(FIRST_STEP), "");
    assertThat(steps(ours)).as(schema.folder().toString()).isEqualTo(steps(theirs));
  }

  /** Those of one kind come in the order of their names here, and in that of the files there. */
  private static List<String> steps(String migration) {
    return Stream.of(migration.split("\\n\\n(?=-- )")).map(String::strip).sorted().toList();
  }

  private static Catalog loaded(List<TextFile> files) {
    database.clear();
    PrismaSchema.scripts(Resolution.of(SchemaSyntax.of(files)).model()).forEach(RenderingTest::run);
    try {
      return CatalogReader.read(database.database().connection(), Scope.everything("public"));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void run(Script script) {
    for (ScriptStatement statement : script.statements()) {
      database.database().execute(statement.text());
    }
  }

  private static String migration(Pair<Catalog> catalogs) {
    return String.join(
        "\n",
        Planner.plan(Diff.between(catalogs), catalogs).migrations().stream()
            .map(each -> MigrationSql.render(each, NAMES, List.of()))
            .toList());
  }
}
