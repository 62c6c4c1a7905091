package io.github.migratemaven.diff.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.generated.kind.Dice;
import io.github.migratemaven.diff.generated.kind.Statement;
import io.github.migratemaven.diff.generated.kind.Words;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptStatement;
import io.github.migratemaven.script.StatementKind;
import io.github.migratemaven.testkit.PublishedSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schemas that others published, after random edits: there, back, and from nothing. */
class PublishedSchemasConvergeTest {

  private static final SqlNames NAMES = new SqlNames("public");
  private static final int SEEDS = 2;
  private static final int EDITS = 12;

  @ParameterizedTest
  @EnumSource
  void random_edits_converge(PublishedSchema published) {
    List<Statement> before = statements(published);
    try (Convergence convergence = new Convergence()) {
      Catalog catalog = convergence.catalog(before);
      for (int seed = 0; seed < SEEDS; seed++) {
        List<Statement> after = new ArrayList<>(before);
        Dice dice = new Dice(seed);
        for (int i = 0; i < EDITS; i++) {
          after.add(Statement.of("edit " + i, edit(dice, catalog)));
        }
        Verdict verdict =
            convergence.verdict(new Pair<>(before, after), Scope.everything("public"));
        assertThat(verdict.failure()).as("seed " + seed).isEmpty();
        assertThat(verdict.refusals()).as("seed " + seed).isEmpty();
      }
    }
  }

  private static List<Statement> statements(PublishedSchema published) {
    List<Statement> statements = new ArrayList<>();
    for (ScriptStatement each : Script.of(published.name(), published.sql()).statements()) {
      // Some bring their own BEGIN and COMMIT.
      if (each.kind() == StatementKind.ORDINARY) {
        String sql = each.text().replaceAll(";$", "");
        statements.add(Statement.of("statement " + statements.size(), sql));
      }
    }
    return statements;
  }

  /** What the server does not take is left out. */
  private static String edit(Dice dice, Catalog catalog) {
    Table table = dice.of(catalog.tables());
    Column column = dice.of(table.columns());
    String name = NAMES.of(table.name());
    String alter = "ALTER TABLE " + name + " ";
    String on = SqlNames.quoted(column.name());
    return switch (dice.below(9)) {
      case 0 -> alter + "ADD COLUMN added " + Words.builtIn(dice);
      case 1 -> alter + "DROP COLUMN " + on + " CASCADE";
      case 2 -> alter + "ALTER COLUMN " + on + " TYPE text USING " + on + "::text";
      case 3 -> alter + "ALTER COLUMN " + on + dice.of(" SET", " DROP") + " NOT NULL";
      case 4 -> alter + "ALTER COLUMN " + on + " SET DEFAULT NULL";
      case 5 -> "CREATE INDEX ON " + name + " (" + on + ")";
      case 6 -> "DROP TABLE " + name + " CASCADE";
      case 7 -> alter + "ADD CHECK (" + on + " IS NOT NULL)";
      default -> "COMMENT ON COLUMN " + name + "." + on + " IS 'told'";
    };
  }
}
