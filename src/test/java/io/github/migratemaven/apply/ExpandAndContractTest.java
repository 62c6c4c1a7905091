package io.github.migratemaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of SQL of {@code docs/expand-and-contract.md} is executed in its order, each recipe
 * on a database of its own. The word behind {@code sql} says as what: {@code migration} through the
 * deploy; {@code old} and {@code new}, what a version of the application does, where it stands and
 * again after every later migration, the old one until a migration that begins with {@code
 * contract}; {@code backfill} in batches; {@code check} must be true; {@code refused} must fail.
 */
class ExpandAndContractTest {

  private static final Path PAGE = Path.of("docs", "expand-and-contract.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S.*?)\n(.*?)^```$");
  private static final int BATCH = 7;

  @TempDir Path folder;

  private record Block(String kind, String name, String sql) {}

  private record Recipe(String title, List<Block> blocks) {}

  @TestFactory
  Stream<DynamicTest> a_recipe_keeps_the_rows_and_both_versions_working() throws IOException {
    return recipes().stream()
        .map(recipe -> DynamicTest.dynamicTest(recipe.title(), () -> run(recipe)));
  }

  @Test
  void every_recipe_begins_with_rows_and_has_an_old_version_and_a_proof() throws IOException {
    assertThat(recipes())
        .hasSize(7)
        .allSatisfy(
            recipe ->
                assertThat(recipe.blocks())
                    .extracting(Block::kind)
                    .startsWith("begin", "old")
                    .contains("migration")
                    .last()
                    .isIn("check", "refused"));
  }

  private void run(Recipe recipe) throws IOException {
    try (Deployment deployment = new Deployment(Files.createTempDirectory(folder, "recipe"))) {
      new Rollout(deployment).run(recipe.blocks());
    }
  }

  private static List<Recipe> recipes() throws IOException {
    List<Recipe> recipes = new ArrayList<>();
    String page = Files.readString(PAGE);
    for (String section : page.split("(?m)^(?=## )")) {
      List<Block> blocks = blocks(section);
      Matcher heading = HEADING.matcher(section);
      if (heading.find() && !blocks.isEmpty()) {
        recipes.add(new Recipe(heading.group(1), blocks));
      }
    }
    return recipes;
  }

  private static List<Block> blocks(String section) {
    return BLOCK
        .matcher(section)
        .results()
        .map(
            found -> {
              String[] words = found.group(1).split(" ");
              assertThat(words[0]).as("only SQL stands between fences").isEqualTo("sql");
              return new Block(words[1], words.length < 3 ? "" : words[2], found.group(2));
            })
        .toList();
  }

  /** A recipe under way. */
  private static final class Rollout {

    private final Deployment deployment;
    private String oldVersion = "";
    private String newVersion = "";
    private int migrations;

    Rollout(Deployment deployment) {
      this.deployment = deployment;
    }

    void run(List<Block> blocks) {
      // The ledger comes first, as in a project that has one: else the rows would be nobody's.
      deployment.folder.with("20260101000000_init", blocks.get(0).sql());
      deployment.deploy();
      blocks.stream().skip(1).forEach(this::run);
    }

    private void run(Block block) {
      switch (block.kind()) {
        case "migration" -> migrate(block);
        case "old" -> oldVersion = works(block.sql());
        case "new" -> newVersion = works(block.sql());
        case "backfill" -> backfill(block.sql());
        case "check" ->
            assertThat(deployment.db.queryStrings(block.sql()))
                .as(block.sql())
                .containsExactly("t");
        case "refused" ->
            assertThatThrownBy(() -> deployment.db.execute(block.sql()))
                .as(block.sql())
                .isNotNull();
        default -> throw new AssertionError("What is a block \"" + block.kind() + "\"?");
      }
    }

    private void migrate(Block block) {
      if (block.name().startsWith("contract")) {
        oldVersion = "";
      }
      String name = "202602%02d000000_%s".formatted(++migrations, block.name());
      deployment.folder.with(name, block.sql());
      assertThat(deployment.deploy()).containsExactly(name);
      works(oldVersion);
      works(newVersion);
    }

    private String works(String application) {
      deployment.db.execute(application);
      return application;
    }

    private void backfill(String sql) {
      for (int from = 0; from < 100; from += BATCH) {
        deployment.db.execute(
            sql.replace(":from", String.valueOf(from))
                .replace(":to", String.valueOf(from + BATCH)));
        works(oldVersion);
      }
    }
  }
}
