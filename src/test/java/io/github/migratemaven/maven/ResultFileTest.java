package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

  @TempDir private Path folder;
  private final Warnings log = new Warnings();

  @Test
  void a_result_is_written_into_a_folder_made_for_it() throws IOException {
    new ResultFile(folder.resolve("target/migrate/dev.json")).write("{}", log);

    assertThat(Files.readString(folder.resolve("target/migrate/dev.json"))).isEqualTo("{}");
    assertThat(log.texts).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_made_is_a_warning() throws IOException {
    Files.createFile(folder.resolve("target"));

    new ResultFile(folder.resolve("target/migrate/dev.json")).write("{}", log);

    assertThat(log.texts).singleElement().asString().contains("target/migrate/dev.json");
  }

  private static final class Warnings extends SystemStreamLog {

    private final List<String> texts = new ArrayList<>();

    @Override
    public void warn(CharSequence content) {
      texts.add(content.toString());
    }
  }
}
